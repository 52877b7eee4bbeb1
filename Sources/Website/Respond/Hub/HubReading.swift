import Access
import PlainWords
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// A notification with all that its page tells, for the side on which somebody stands.
struct SeenNotification {
    let view: NotificationView
    /// Whom it is about, by name.
    let whose: [String]
    /// The routes that the assessment recommends for them.
    let routes: [Route]
    /// What agencies were asked, each with the name of whom; the writer sees none of it.
    let asks: [(whose: String, ask: ResearchRecord)]
    let staff: StaffNames
    let names: Names
    let policy: RespondPolicy
    /// What a partner said who raised it; nil where none did.
    var raised: RaisedPart?

    /// A recommended route, and for whom.
    struct Route {
        let recommended: OutlinedReferral
        let whose: String
        /// To whom it goes, by the policy or as agencies have agreed.
        let to: AgencyID

        var key: String { "\(recommended.pathway.text) \(recommended.person.text)" }
    }

    var path: String { "/notifications/\(view.record.id.text)" }
}

/// Finds what a hub has, for somebody.
struct HubReading {
    let desk: HubDesk<Store>
    let names: Names
    private let actor: Actor

    init(_ desk: HubDesk<Store>, _ policies: PoliciesByDay, for actor: Actor) throws {
        self.desk = desk
        self.actor = actor
        names = Names(try policies.policy(at: desk.world.now).policy)
    }

    func one(_ id: RecordID) async throws -> SeenNotification {
        let view = try await ReadNotification(desk)(id, by: actor)
        let isHubs = view.side == .hub
        let reading = ReadResearch(store: desk.store, world: desk.world)
        let asks = isHubs ? try await reading.answers(to: id, by: actor) : []
        let (record, names) = (view.record, names)
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        let raised = try await RaisedPart.found(of: record.contact, in: desk.store, desk.world, names, by: actor)
        return try await desk.store.read { session in
            func name(_ person: RecordID) throws -> String {
                try session.person(person, .latest)?.details.fullName ?? "Somebody not named"
            }
            let contact = try session.contact(record.contact, .latest)
            let outline = try session.latestAssessment(of: record.contact, .latest)?.made.outline
            let holder = contact?.holding.agency ?? record.holding.agency
            let local = try contact.map { try session.localTerms(for: $0.holding, at: now) }
            let accounts = record.moves.map(\.by) + [record.written.by] + [record.screener].compactMap(\.self)
            return SeenNotification(
                view: view,
                whose: try record.about.map(name),
                routes: try (outline?.referrals ?? []).compactMap { one in
                    guard let person = contact?.record(of: one.person), record.about.contains(person) else {
                        return nil
                    }
                    let agreed = local?.direction(by: one.pathway, from: holder, insteadOf: one.to)
                    return SeenNotification.Route(recommended: one, whose: try name(person), to: agreed?.to ?? one.to)
                },
                asks: try asks.map { (try name($0.person), $0) },
                staff: try StaffNames(accounts, in: session),
                names: names,
                policy: policy,
                raised: raised
            )
        }
    }

    func list(_ filter: NotificationFilter, _ page: PageRequest) async throws -> Vocabulary.Page<TriageLine> {
        try await ListNotifications(desk)(filter, page, by: actor)
    }

    /// The next one to screen: what the account has taken, else what nobody has; nil where nothing waits.
    func next() async throws -> RecordID? {
        for whose in NotificationFilter.Whose.allCases {
            let found = try await list(NotificationFilter(whose: whose), PageRequest(limit: 1))
            if let first = found.items.first { return first.view.record.id }
        }
        return nil
    }

    func staff(_ accounts: [AccountID]) async throws -> StaffNames {
        try await desk.store.read { try StaffNames(accounts, in: $0) }
    }
}

extension SeenNotification.Route {
    /// By which route, about whom, and to whom it goes.
    func words(_ names: Names) -> String {
        "\(names.title(recommended.pathway).capitalised), about \(whose), to \(names.title(to).withinSentence)"
    }
}
