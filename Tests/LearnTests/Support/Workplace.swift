import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// A programme that asks for a portfolio, somebody who builds one, those who judge, and a store in memory.
struct Workplace {
    let store = MemoryStore()
    let world = FixedSurroundings()
    let policy: LearnPolicy

    static let programme: ProgrammeID = "interviewing"

    /// `holding` has to be completed by whoever judges.
    init(holding: [ProgrammeID] = [], requires: [LearningModuleID] = [], quality: QualityRule? = nil) throws {
        let inPost = School.module("in-post", requires: requires, pass: .assessed, ways: [.workplace])
        let course = School.module("course", pass: .assessed, ways: [.course, .workplace])
        let theory = School.module("theory")
        func programme(
            _ id: ProgrammeID,
            _ modules: [LearningModule],
            evidence: EvidenceRule? = nil
        ) -> Programme {
            Programme(
                Term(id: id, title: "About \(id)", meaning: "", authority: Authority(source: "invented")),
                inForce: Period(from: CalendarDay(number: 0)),
                audiences: [Audience(agencies: ["police"], roles: [.responder])],
                modules: modules,
                reminders: Reminders(days: [30]),
                evidence: evidence,
                quality: quality
            )
        }
        let rule = EvidenceRule(
            criteria: [
                Self.criterion("listens", needs: 2, of: [.observation, .reflection]),
                Self.criterion("decides", needs: 1, of: [.workProduct, .reflection]),
            ],
            assessors: .init(roles: [.assessor], holding: holding, apartFrom: [.lineManager, .decider])
        )
        policy = LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [inPost, course, theory],
            programmes: [
                programme(Self.programme, [theory, course, inPost], evidence: rule), programme("theory", [theory]),
            ]
        )
        let people: [(RecordID, Set<AccountRole>, String)] = [
            (Self.learner, [.responder], "north"), (Self.assessor, [.assessor], "south"),
            (Self.manager, [.assessor, .supervisor], "north"), (Self.second, [.assessor], "south"),
        ]
        for (id, roles, unit) in people {
            let manager = id == Self.learner ? AccountID(Self.manager.text) : nil
            try store.keep(
                Account(
                    id: id,
                    name: "Ade Obi",
                    agency: "police",
                    unit: UnitID(unit),
                    roles: roles,
                    lineManager: manager
                )
            )
        }
    }

    static let learner = RecordID.numbered(701)
    static let assessor = RecordID.numbered(702)
    static let manager = RecordID.numbered(703)
    static let second = RecordID.numbered(704)

    private static func criterion(
        _ id: CriterionID,
        needs: Int,
        of kinds: Set<EvidenceRule.Kind>
    ) -> EvidenceRule.Criterion {
        let term = Term(id: id, title: "Who \(id)", meaning: "", authority: Authority(source: "invented"))
        return EvidenceRule.Criterion(term, [], needs: needs, of: kinds)
    }

    var learner: Actor { actor(Self.learner, [.responder], unit: "north") }
    var assessor: Actor { actor(Self.assessor, [.assessor]) }
    var manager: Actor { actor(Self.manager, [.assessor, .supervisor], unit: "north") }
    var second: Actor { actor(Self.second, [.assessor]) }

    func actor(_ id: RecordID, _ roles: Set<AccountRole>, unit: UnitID = "south") -> Actor {
        Actor(account: AccountID(id.text), agency: "police", unit: unit, roles: roles)
    }

    var desk: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(policy: policy), world: world) }
    var today: CalendarDay { LocalTime.day(of: world.now) }

    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    @discardableResult
    func add(_ kind: EvidenceRule.Kind = .reflection, for criteria: [CriterionID]) async throws -> PortfolioRecord {
        let new = NewEvidence(kind, "I let her finish.", for: criteria, on: today.adding(days: -1))
        return try await AddEvidence(desk)(new, for: Self.programme, by: learner).record
    }

    /// A portfolio with as much as each criterion needs.
    func whole() async throws -> PortfolioRecord {
        try await add(.observation, for: ["listens"])
        return try await add(for: ["listens", "decides"])
    }

    func submitted() async throws -> PortfolioRecord {
        try await MovePortfolio(desk).submit(whole().id, expecting: nil, by: learner).record
    }

    /// Judges everything alike, but for one criterion that is not met yet.
    @discardableResult
    func judge(
        _ record: PortfolioRecord,
        notYet criterion: CriterionID? = nil,
        by actor: Actor? = nil
    ) async throws -> PortfolioRecord {
        let verdicts = record.evidence.flatMap { item in
            item.criteria.map { one in
                let isMet = one != criterion
                let feedback = isMet ? nil : "Say what you weighed."
                return PortfolioAssessment.Verdict(item.id, one, isMet: isMet, feedback: feedback)
            }
        }
        let judge = JudgePortfolio(desk)
        return try await judge(record.id, verdicts, saying: "Good work.", expecting: nil, by: actor ?? assessor).record
    }

    var completions: [Completion] {
        get async throws { try await store.read { try $0.completions(of: AccountID(Self.learner.text)) } }
    }
}
