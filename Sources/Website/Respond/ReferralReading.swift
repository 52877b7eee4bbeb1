import Access
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// Finds referrals for somebody, on whichever side they stand.
struct ReferralReading {
    private let store: Store
    private let world: any Surroundings
    private let actor: Actor
    let names: Names
    private let policy: Policy

    init(_ store: Store, _ world: any Surroundings, _ policies: PoliciesByDay, for actor: Actor) throws {
        self.store = store
        self.world = world
        self.actor = actor
        policy = try policies.policy(at: world.now).policy
        names = Names(policy)
    }

    /// As its sender sees it, or as the agency does that it went to.
    func one(_ id: RecordID) async throws -> SeenReferral {
        switch try await ShowReferral(store: store, world: world)(id, by: actor) {
        case .sender(let referral): try await seen([referral])[0]
        case .recipient(let received): seen(received)
        }
    }

    func list(_ side: ReferralSide, _ page: PageRequest) async throws -> Vocabulary.Page<SeenReferral> {
        switch side {
        case .toUs: try await inbox(.open, page)
        case .held: try await inbox(.held, page)
        case .answered: try await inbox(.closed, page)
        case .fromUs: try await outbox(page)
        }
    }

    func staff(_ accounts: [AccountID]) async throws -> StaffNames {
        try await store.read { try StaffNames(accounts, in: $0) }
    }

    private func inbox(_ part: InboxPart, _ page: PageRequest) async throws -> Vocabulary.Page<SeenReferral> {
        try await ListInbox(store: store, world: world)(part, page, by: actor).map(seen)
    }

    private func outbox(_ page: PageRequest) async throws -> Vocabulary.Page<SeenReferral> {
        let found = try await ListReferrals(store: store, world: world)(page, by: actor)
        return Vocabulary.Page(try await seen(found.items), next: found.next)
    }

    func seen(_ referrals: [ReferralRecord]) async throws -> [SeenReferral] {
        let people = try await store.read { session in
            try referrals.map { try session.person($0.person, .latest)?.seen(by: actor.agency) }
        }
        return zip(referrals, people).map { SeenReferral($0, of: $1, names, for: actor) }
    }

    private func seen(_ received: ReceivedReferral) -> SeenReferral {
        let route = policy.pathways.first { $0.id == received.pathway }
        let naming = Set(route?.mustInclude.filter { $0.foundIn == .name }.map(\.item) ?? [])
        let told = received.told?.details.first { naming.contains($0.item) }?.words
        return SeenReferral(received, whose: told, names, for: actor)
    }
}
