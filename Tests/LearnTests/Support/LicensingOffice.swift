import Access
import Learn
import TestSupport
import Vocabulary

/// Somebody who may apply for a licence, their sergeant, and six who decide about licences, over a store in memory.
struct LicensingOffice {
    static let asha = LicensingOffice.actor(1, .specialist)
    static let sergeant = LicensingOffice.actor(2, .supervisor, .licensingPanel)
    static let panel = (11...16).map { LicensingOffice.actor($0, .licensingPanel) }
    static let elsewhere = LicensingOffice.actor(21, .licensingPanel, agency: "other-force")

    let store = MemoryStore()
    let world = FixedSurroundings()

    init(without done: Set<LearningModuleID> = []) throws {
        let manager = Self.sergeant.account
        try keep(Self.asha, "Asha Rao", managedBy: manager)
        try keep(Self.sergeant, "Gil Marsh")
        for (number, member) in Self.panel.enumerated() { try keep(member, "Member \(number + 1)") }
        try keep(Self.elsewhere, "Oona Vale")
        for (number, module) in Self.modules.map(\.id).enumerated() where !done.contains(module) {
            let completion = Completion(Self.asha.account, module, version: 1, on: LocalTime.day(of: .noon))
            let kept = KeptCompletion(.numbered(600 + number), completion, by: .course, at: .noon, "trainer")
            try store.now { try $0.keep(kept) }
        }
    }

    private static func actor(_ number: Int, _ roles: AccountRole..., agency: AgencyID = "police") -> Actor {
        Actor(account: AccountID(RecordID.numbered(700 + number).text), agency: agency, roles: Set(roles))
    }

    private func keep(_ actor: Actor, _ name: String, managedBy manager: AccountID? = nil) throws {
        try store.keep(
            Account(
                id: RecordID(actor.account.text),
                name: name,
                agency: actor.agency,
                unit: nil,
                roles: actor.roles,
                lineManager: manager
            )
        )
    }

    var desk: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(), world: world) }

    /// Asha has applied.
    func applied() async throws -> LicenceView {
        try await ApplyForLicence(desk)("csa", for: ["lead"], by: Self.asha)
    }

    /// The licence after a panel has decided and confirmed, or somebody else has taken a step.
    @discardableResult
    func take(
        _ move: LicenceMove,
        _ view: LicenceView,
        by panel: [Actor] = Array(Self.panel[0..<3])
    ) async throws -> LicenceView {
        let asks = move.rule.asks
        let isDecided = [.panel, .otherPanel].contains(move.rule.whose)
        let said = LicenceSaid(
            panel: isDecided ? panel.map(\.account) : [],
            reason: asks.contains(.reason) ? "It was said at length." : nil,
            conditions: asks.contains(.conditions) ? ["Seen by a supervisor each week"] : [],
            scopes: asks.contains(.scopes) ? ["lead"] : [],
            handling: asks.contains(.handling) ? "Nobody is left without an investigator." : nil,
            agency: asks.contains(.agency) ? "other-force" : nil,
            grounds: asks.contains(.grounds) ? LicenceGround.allCases.map { GroundSaid($0, "It was seen.") } : []
        )
        let first = move.rule.whose == .holder ? Self.asha : panel[0]
        let (id, version) = (view.record.id, view.record.version)
        var latest = try await TakeLicenceStep(desk)(.step(move, said), id, expecting: version, by: first)
        for member in isDecided ? panel.dropFirst() : [] {
            latest = try await TakeLicenceStep(desk)(.confirm, id, expecting: latest.record.version, by: member)
        }
        return latest
    }

    func awarded() async throws -> LicenceView {
        try await take(.award, take(.admit, applied()))
    }

    static let modules = [School.module("first-course"), School.module("hearing-children")]

    static let scheme = LicenceScheme(
        Term(id: "csa", title: "Investigating", meaning: "", authority: Authority(source: "invented")),
        programme: "licence",
        scopes: ["lead", "interview"].map { id in
            Term(id: LicenceScopeID(id), title: id, meaning: "", authority: Authority(source: "invented"))
        },
        valid: .months(12),
        quorum: 3,
        appealWithin: .days(28),
        renewal: RenewalTerms(
            currency: .init(6, "interviews", withinMonths: 12),
            samples: .init(1, "interview", withinMonths: 12),
            welfareMonths: 12
        )
    )

    private struct Fixed: LearnPolicies {
        func learnPolicy(at moment: Instant) -> LearnPolicy {
            func programme(_ id: ProgrammeID, _ module: LearningModule, after: [ProgrammeID]) -> Programme {
                Programme(
                    Term(id: id, title: "About \(id)", meaning: "", authority: Authority(source: "invented")),
                    inForce: Period(from: CalendarDay(number: 0)),
                    audiences: [Audience(agencies: ["police"], roles: [.specialist])],
                    requires: after,
                    modules: [module],
                    reminders: Reminders(days: [60, 30])
                )
            }
            return LearnPolicy(
                guidelines: [],
                behaviours: [],
                ranks: [],
                fewestPeers: 5,
                topics: [],
                modules: LicensingOffice.modules,
                programmes: [
                    programme("basics", LicensingOffice.modules[0], after: []),
                    programme("licence", LicensingOffice.modules[1], after: ["basics"]),
                ],
                licences: [LicensingOffice.scheme]
            )
        }
    }
}
