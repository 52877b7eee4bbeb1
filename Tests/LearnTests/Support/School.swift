import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// A small policy of learning, somebody who learns under it, and a store in memory.
struct School {
    static let account = RecordID.numbered(701)

    let store = MemoryStore()
    let world = FixedSurroundings()
    let policy: LearnPolicy

    init(
        _ modules: [LearningModule],
        since days: Int = 0,
        after first: [Programme] = [],
        reactions: ReactionRule = .none,
        letter: LetterRule? = nil
    ) throws {
        let today = LocalTime.day(of: world.now)
        var policy = LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [
                RankDefinition(
                    Term(id: "constable", title: "Constable", meaning: "", authority: Authority(source: "invented")),
                    level: 1
                )
            ],
            fewestPeers: 5,
            topics: [],
            modules: modules,
            programmes: first + [
                Programme(
                    Term(id: "front-line", title: "Front line", meaning: "", authority: Authority(source: "invented")),
                    inForce: Period(from: today.adding(days: -500)),
                    audiences: [Audience(agencies: ["police"], roles: [.responder], within: .days(90))],
                    requires: first.map(\.id),
                    modules: modules,
                    reminders: Reminders(days: [30])
                )
            ]
        )
        policy.reactions = reactions
        policy.letter = letter
        self.policy = policy
        try store.keep(
            Account(
                id: Self.account,
                name: "Asha Rao",
                agency: "police",
                unit: "north",
                roles: [.responder],
                rank: "constable",
                since: today.adding(days: -days)
            )
        )
    }

    var learner: Actor {
        Actor(account: AccountID(Self.account.text), agency: "police", unit: "north", roles: [.responder])
    }

    var desk: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(policy: policy), world: world) }

    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    /// A module of so many questions, of each of which the first answer is right.
    static func module(
        _ id: LearningModuleID,
        questions: Int = 2,
        showing behaviours: [BehaviourID] = [],
        version: Int = 1,
        requires: [LearningModuleID] = [],
        pass: PassRule = .completed,
        ways: Set<LearningModule.Way> = [.here],
        practice: [PracticeSituation] = []
    ) -> LearningModule {
        let answers = [
            ModuleContent.Answer("Yes", isRight: true, because: "So it is."),
            ModuleContent.Answer("No", isRight: false, because: "It is not."),
        ]
        return LearningModule(
            Term(id: id, title: "About \(id)", meaning: "", authority: Authority(source: "invented")),
            version: version,
            inForce: Period(from: CalendarDay(number: 0)),
            ways: ways,
            minutes: 20,
            topic: "vulnerability",
            objectives: behaviours.isEmpty ? [] : [LearningModule.Objective("Does it", behaviours)],
            requires: requires,
            pass: pass,
            content: ModuleContent(
                questions: (0..<questions).map { ModuleContent.Question("Question \($0)?", answers) },
                practice: practice
            )
        )
    }
}
