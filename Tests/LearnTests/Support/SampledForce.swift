import Access
import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// A force in memory whose practice is looked at: people who judge, those who review, and a small policy.
struct SampledForce {
    let store = MemoryStore()
    let world = FixedSurroundings()
    let policy: LearnPolicy

    static let supervisor = 801
    static let reviewer = 802
    static let assurer = 803
    static let elsewhere = 804

    init(fewestPeople: Int = 2) throws {
        let modules = [
            School.module("controls", showing: ["considers-controls"]), School.module("other", showing: ["looks"]),
        ]
        // It teaches the same, and is of no programme.
        let elsewhere = School.module("controls-elsewhere", showing: ["considers-controls"])
        var policy = LearnPolicy(
            guidelines: [],
            behaviours: ["considers-controls", "looks"].map { Behaviour(Self.term(BehaviourID($0)), of: "clues") },
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: modules + [elsewhere],
            programmes: [
                Programme(
                    Self.term("everybody"),
                    inForce: Period(from: CalendarDay(number: 0)),
                    audiences: [Audience(agencies: ["police"], roles: Set(AccountRole.allCases))],
                    modules: modules,
                    reminders: Reminders(days: [30])
                )
            ]
        )
        policy.sampling = SamplingPolicy(
            findings: [
                FindingKind(Self.term("control-missed"), ["considers-controls"], isGood: false),
                FindingKind(Self.term("good"), ["looks"], isGood: true),
            ],
            shares: [.high: 50, .medium: 30, .low: 20],
            mostDrawn: 20,
            needs: NeedRule(notShown: 2, of: 3, people: 2, units: 2, dueDays: 30),
            fewestSamples: 2,
            fewestPeople: fewestPeople
        )
        self.policy = policy
        try add(Self.supervisor, [.supervisor], named: "skipper")
        try add(Self.reviewer, [.supervisor], unit: "south", named: "other-skipper")
        try add(Self.assurer, [.qualityAssurer], unit: nil, named: "assurer")
        try add(Self.elsewhere, [.supervisor], unit: "west", named: "far-skipper")
    }

    private static func term<Subject>(_ id: Identifier<Subject>) -> Term<Subject> {
        Term(id: id, title: id.text, meaning: "", authority: Authority(source: "invented"))
    }

    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    var desk: SamplingDesk<MemoryStore> {
        SamplingDesk(store: store, policies: Fixed(policy: policy), documents: FixedAssessing(), world: world)
    }

    /// Where the same people enter what they did to develop.
    var learning: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(policy: policy), world: world) }

    var today: CalendarDay { LocalTime.day(of: world.now) }

    func add(_ number: Int, _ roles: Set<AccountRole>, unit: UnitID? = "north", named name: String? = nil) throws {
        try store.keep(
            Account(
                id: .numbered(number),
                name: "Somebody",
                agency: "police",
                unit: unit,
                roles: roles,
                signInName: name.flatMap { SignInName($0) }
            )
        )
    }

    func actor(_ number: Int) throws -> Actor {
        try #require(try store.now { try $0.account(.numbered(number)) }).actor
    }

    static func contact(_ number: Int) -> RecordID { .numbered(5_000 + number) }

    /// A contact that somebody judged, and which changed afterwards.
    func judged(_ number: Int, by judge: Int, _ grade: Grade = .medium, with person: Int = 900) throws {
        let actor = try actor(judge)
        var document = SmallDocument(SmallPerson("p1", record: .numbered(person)))
        document.reference = "as judged"
        let contact = try ContactRecord.small(Self.contact(number), document, by: actor, at: world.now)
        let judgedThen = contact.next { record in
            record.judgement = MadeJudgement(
                grade: grade,
                rationale: "So I see it.",
                by: actor.account,
                at: world.now,
                making: 2
            )
            record.summary.grade = grade
        }
        document.reference = "what came after"
        let later = try judgedThen.next { record in
            record.document = try document.kept
            record.documentVersion = 3
        }
        for version in [contact, judgedThen, later] { try store.keep(version, by: actor, at: world.now) }
    }

    /// A plan of what was judged today.
    func plan(_ count: Int = 10, by planner: Int = supervisor, reviewers: [String] = []) async throws -> SamplePlan {
        let new = NewSamplePlan(from: today, to: today, count: count, due: today.adding(days: 7), reviewers: reviewers)
        return try await PlanSampling(desk)(new, by: actor(planner))
    }

    /// A review that saw one behaviour or missed it.
    static func review(_ sight: PracticeReview.Sight, of behaviour: BehaviourID = "considers-controls") -> NewReview {
        NewReview(seen: [PracticeReview.Seen(behaviour, sight, "It stands there.")], well: "She was heard.")
    }

    /// Judges so many contacts for somebody, and has each of them reviewed: shown or not, in their order.
    func practise(_ judge: Int, from first: Int, _ shown: [Bool], by reviewer: Int = supervisor) async throws {
        for place in shown.indices {
            world.pass(seconds: 60)
            try judged(first + place, by: judge)
        }
        let plan = try await plan(20, by: reviewer)
        world.pass(seconds: 60)
        for (place, isShown) in shown.enumerated() {
            try await review(first + place, in: plan, Self.review(isShown ? .shown : .notShown), by: reviewer)
        }
    }

    @discardableResult
    func review(
        _ contact: Int,
        in plan: SamplePlan,
        _ new: NewReview = review(.shown),
        by reviewer: Int
    ) async throws -> PracticeReview {
        try await ReviewPractice(desk)(new, of: Self.contact(contact), in: plan.id, by: actor(reviewer))
    }
}
