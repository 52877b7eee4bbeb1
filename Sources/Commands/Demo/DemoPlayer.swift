import Access
import DemoForce
import Identity
import Learn
import PolicyBook
import Recognise
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

/// The people of a script, each doing on the day what it tells of them; several may be at it at a time.
final class DemoPlayer: Sendable {
    /// What came of the events so far, by the names that the script has for it.
    struct Known {
        var contacts: [String: RecordID] = [:]
        var people: [String: String] = [:]
        var referrals: [DemoPlayedReferral: ReferralRecord] = [:]
        /// By the contact that was given to the hub.
        var notifications: [String: RecordID] = [:]
        /// What the plan of a contact asks, in the order in which it was asked.
        var actions: [String: [RecordID]] = [:]
        /// Of meetings, of those who are on them, and of what was asked there, in the order in which it was.
        var meetings: [String: RecordID] = [:]
        var parts: [DemoPlayedPart: RecordID] = [:]
        var meetingActions: [DemoPlayedPart: [RecordID]] = [:]
        var agreements: [String: RecordID] = [:]
        var courses: [String: CourseRun] = [:]
        /// By whose they are.
        var portfolios: [String: PortfolioRecord] = [:]
        var licences: [String: LicenceRecord] = [:]
        var investigations: [String: RecordID] = [:]
        /// What each entered of their development, in the order in which they did.
        var development: [String: [DevelopmentEntry]] = [:]
        var samplePlans: [String: SamplePlan] = [:]
        var needs: [String: LearningNeed] = [:]
        var exercise: Exercise?
        /// By their titles.
        var pilots: [String: Pilot] = [:]
        /// Of which contacts an event was refused, by why.
        var refused: [String: [String]] = [:]
    }

    let store: Store
    let policies: PoliciesByDay
    let known = Mutex(Known())
    private let assessing: LiveAssessing
    private let written: [String: DemoContact]
    let actors: [String: Actor]

    /// One password opens all accounts; it is hashed once.
    init(
        _ force: DemoForce,
        in store: Store,
        under policies: PoliciesByDay,
        opening password: DemoPassword,
        at moment: Instant
    ) async throws {
        let world = PlayedSurroundings(at: moment, number: -1)
        let digest = try await PasswordHashing().digest(of: Password(password.text)).notation
        let add = AddAccount(store: store, world: world)
        var actors: [String: Actor] = [:]
        let ids = Dictionary(uniqueKeysWithValues: force.staff.map { ($0.signIn, world.newID()) })
        for one in force.staff.managersFirst {
            guard let id = ids[one.signIn] else { continue }
            let account = Account(one, id: id, under: one.lineManager.flatMap { ids[$0] })
            try await add(account, password: digest)
            actors[one.signIn] = account.actor
        }
        self.store = store
        self.policies = policies
        assessing = LiveAssessing(policies)
        self.actors = actors
        written = Dictionary(force.contacts.map { ($0.reference, $0) }) { first, _ in first }
    }

    /// Whoever is in the contacts that an event concerns; none where it concerns nobody, nil where it concerns everybody.
    func concerned(by event: DemoEvent) -> Set<String>? {
        switch event.deed {
        // By what agencies agree the clock of every referral goes; a sample is drawn of all that was judged.
        case .agree, .develop(.drawSamples): return nil
        case .meet(let name, _): return concerned(in: event.deed.contacts).union([name])
        // Whoever is licensed learnt before, and whoever is given an investigation is licensed.
        case .learn, .license, .investigate, .develop, .assure, .pilot, .care:
            return concerned(in: event.deed.contacts).union(["learning"])
        default: return concerned(in: event.deed.contacts)
        }
    }

    private func concerned(in references: [String]) -> Set<String> {
        let people = references.flatMap { written[$0]?.people.compactMap(\.resident) ?? [] }
        return Set(references + people.map { "\($0)" })
    }

    func contact(written reference: String) throws(Refusal) -> DemoContact {
        guard let contact = written[reference] else { throw Refusal.notFound("contact") }
        return contact
    }

    /// What is refused is counted, and the play goes on: so would the work.
    func play(_ event: DemoEvent, _ number: Int) async throws {
        do {
            try await scene(event, number)
        } catch let refusal as Refusal {
            known.withLock {
                $0.refused["\(event.deed.name), \(refusal.code.rawValue)", default: []].append(event.deed.contact ?? "")
            }
        }
    }

    private func scene(_ event: DemoEvent, _ number: Int) async throws {
        guard let actor = actors[event.by] else { throw Refusal.notFound("account") }
        let desk = ContactDesk(
            store: store,
            assessing: assessing,
            world: PlayedSurroundings(at: event.at, number: number)
        )
        try await DemoScene(player: self, desk: desk, actor: actor).play(event.deed)
    }
}

extension Account {
    fileprivate init(_ one: DemoStaff, id: RecordID, under manager: RecordID?) {
        self.init(
            id: id,
            name: one.name,
            agency: AgencyID(one.agency),
            unit: one.unit.map { UnitID($0) },
            roles: Set(one.roles.compactMap(AccountRole.init(rawValue:))),
            signInName: SignInName(one.signIn),
            rank: RankID(one.rank),
            since: one.since,
            lineManager: manager.map { AccountID($0.text) }
        )
    }
}
