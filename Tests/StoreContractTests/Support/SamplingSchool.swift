import Access
import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// Practice that was drawn, reviewed and decided on by the actions, in memory, to be kept anew elsewhere.
struct SamplingSchool {
    static let judge = 801
    static let supervisor = 802
    static let manager = 803

    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let policy: LearnPolicy

    init() throws {
        func term<Subject>(_ id: Identifier<Subject>) -> Term<Subject> {
            Term(id: id, title: id.text, meaning: "", authority: Authority(source: "invented"))
        }
        let module = LearningModule(
            term("controls"),
            version: 1,
            inForce: Period(from: CalendarDay(number: 0)),
            ways: [.here],
            minutes: 20,
            topic: "risk",
            objectives: [LearningModule.Objective("Does it", ["looks"])]
        )
        var policy = LearnPolicy(
            guidelines: [],
            behaviours: [Behaviour(term("looks"), of: "clues")],
            ranks: [],
            fewestPeers: 5,
            topics: [term("risk")],
            modules: [module],
            programmes: [
                Programme(
                    term("everybody"),
                    inForce: Period(from: CalendarDay(number: 0)),
                    audiences: [Audience(agencies: ["police"], roles: Set(AccountRole.allCases))],
                    modules: [module],
                    reminders: Reminders(days: [30])
                )
            ]
        )
        policy.sampling = SamplingPolicy(
            findings: [],
            shares: [.high: 50, .medium: 30, .low: 20],
            mostDrawn: 10,
            needs: NeedRule(notShown: 2, of: 3, people: 9, units: 9, dueDays: 30),
            fewestSamples: 1,
            fewestPeople: 1
        )
        policy.development = [DevelopmentKind(term("learned"), programmes: [], tookPlace: false)]
        self.policy = policy
        for (number, role) in [
            (Self.manager, AccountRole.chiefOfficer), (Self.judge, .responder), (Self.supervisor, .supervisor),
        ] {
            let manager = number == Self.judge ? account(Self.manager) : nil
            try store.keep(
                Account(
                    id: .numbered(number),
                    name: "Somebody",
                    agency: "police",
                    unit: number == Self.manager ? nil : "north",
                    roles: [role],
                    lineManager: manager
                )
            )
        }
    }

    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    func account(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    private func actor(_ number: Int) throws -> Actor {
        try #require(try store.now { try $0.account(.numbered(number)) }).actor
    }

    /// Two judgements that did not show it, one of them seen twice, a need that follows, and an entry that was put right.
    func made() async throws {
        let desk = SamplingDesk(
            store: store,
            policies: Fixed(policy: policy),
            documents: FixedAssessing(),
            world: world
        )
        let (judge, supervisor) = (try actor(Self.judge), try actor(Self.supervisor))
        for number in [1, 2] {
            let contact = try ContactRecord.small(.numbered(700 + number), SmallDocument(), by: judge)
            let judged = contact.next { record in
                record.summary.grade = .high
                record.judgement = MadeJudgement(
                    grade: .high,
                    rationale: "So.",
                    by: judge.account,
                    at: .noon,
                    making: 2
                )
            }
            for version in [contact, judged] { try store.keep(version, by: judge) }
        }
        let day = LocalTime.day(of: .noon)
        let plan = try await PlanSampling(desk)(NewSamplePlan(from: day, to: day, count: 2, due: day), by: supervisor)
        let missed = NewReview(seen: [PracticeReview.Seen("looks", .notShown, "Not there.")], well: "Heard.")
        for number in [1, 2] {
            _ = try await ReviewPractice(desk)(missed, of: .numbered(700 + number), in: plan.id, by: supervisor)
        }
        let shown = NewReview(seen: [PracticeReview.Seen("looks", .shown, "There.")], well: "Heard.")
        let assurer = Actor.of(.qualityAssurer, unit: nil)
        _ = try await ReviewPractice(desk)(shown, of: .numbered(701), in: plan.id, by: assurer)
        let need = NewNeed(
            .person(judge.account),
            "looks",
            isNeeded: true,
            "Twice.",
            told: day,
            modules: ["controls"]
        )
        _ = try await DecideNeed(desk)(need, by: supervisor)
        let learning = LearnDesk(store: store, policies: Fixed(policy: policy), world: world)
        func told(_ minutes: Int) -> DevelopmentEntry.Told {
            DevelopmentEntry.Told("learned", on: day, minutes: minutes, "risk", learned: "To ask.")
        }
        let first = try await EnterDevelopment(learning)(told(60), by: judge)
        _ = try await EnterDevelopment(learning)(told(30), replacing: first.id, by: judge)
    }

    /// Every version that was kept, in the order in which it was.
    func changes() -> [Change] {
        let kept = store.state.records.values.flatMap(\.self)
        let order = RecordKind.allCases
        return kept.sorted { one, other in
            let (first, second) = (one.record, other.record)
            let kinds = [first, second].map { order.firstIndex(of: type(of: $0).kind) ?? 0 }
            return (kinds[0], first.id, first.version) < (kinds[1], second.id, second.version)
        }
        .map { .writing([$0.record], by: .of(.supervisor), at: $0.at) }
    }
}
