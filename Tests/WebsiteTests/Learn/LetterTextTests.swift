import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import LearningPages
@testable import Website

/// What the weekly letter says, in words; the clock stands on Wednesday 18 November 2026.
struct LetterTextTests {
    private let today = LocalTime.day(of: StillWorld().now)

    private func owed(_ title: String, _ state: WholeStanding.State, in days: Int, modules: Int) -> LetterMatter.Owed {
        let standing = WholeStanding(
            ProgrammeID(title),
            isAsked: true,
            state,
            today.adding(days: days),
            remindedFrom: today
        )
        let parts = (0..<modules).map { LetterMatter.Part("About \(title) \($0 + 1)", minutes: 20) }
        return LetterMatter.Owed(title, standing, parts)
    }

    @Test func `a letter says what, by when and how long it takes, and of others how many`() {
        let matter = LetterMatter(
            own: [owed("stairs", .overdue, in: -3, modules: 1), owed("rugs", .owed, in: 9, modules: 2)],
            team: TeamTally(overdue: 2, soon: 1),
            joint: 1
        )
        let lines = """
            Hello,
            here is what is open in your learning, in time to find an hour for it.

            stairs: since Sunday 15 November 2026
            - About stairs 1, 20 minutes
            rugs: by Friday 27 November 2026
            - About rugs 1, 20 minutes
            - About rugs 2, 20 minutes

            Learning of your team: 2 people are overdue, 1 person is due soon.
            For your agency to acknowledge: 1 part of a joint programme.

            Everything, and where to begin: https://heed.force.example/learning

            This comes once a week, and only when something is open.
            To stop it, sign in to Heed: My learning, My weekly letter. Answers to it are read by nobody.

            """
        #expect(LetterText(matter, at: "https://heed.force.example").text == lines)
        #expect(!LetterText(matter, at: nil).text.contains("http"))
    }

    @Test func `it has twenty lines at most, however much is open`() {
        let much = LetterMatter(
            own: (0..<6).map { owed("part \($0)", .owed, in: $0, modules: 4) },
            team: TeamTally(overdue: 9, soon: 9),
            joint: 3
        )
        let lines = LetterText(much, at: "https://heed.force.example").text.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .dropLast()
        #expect(lines.count == 20 && lines.contains("And more, under My learning."))
        let nobody = LetterMatter(own: much.own, team: TeamTally(overdue: 0, soon: 0))
        #expect(!LetterText(nobody, at: nil).text.contains("team"))
    }

    private struct Fixed: LearnPolicies {
        let policy: LearnPolicy

        func learnPolicy(at moment: Instant) -> LearnPolicy { policy }
    }

    private static func term<Subject>(_ id: String, _ title: String) -> Term<Subject> {
        Term(id: Identifier(id), title: title, meaning: "", authority: Authority(source: "invented"))
    }

    /// A sergeant and two constables of theirs who are all late.
    private func lateUnit() throws -> LearnDesk<MemoryStore> {
        let module = LearningModule(
            Self.term("rugs", "About rugs"),
            version: 1,
            inForce: Period(from: CalendarDay(number: 0)),
            ways: [.here],
            minutes: 20,
            topic: "falls",
            objectives: [],
            pass: .completed,
            content: ModuleContent()
        )
        let programme = Programme(
            Self.term("falls", "Falls"),
            inForce: Period(from: CalendarDay(number: 0)),
            audiences: [Audience(agencies: ["police"], within: .days(90))],
            modules: [module],
            reminders: Reminders(days: [30])
        )
        let policy = LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [module],
            programmes: [programme]
        )
        let store = MemoryStore()
        for (number, name, role) in [
            (1, "Bo Lind", AccountRole.supervisor), (2, "Asha Rao", .responder), (3, "Ivy Marsh", .responder),
        ] {
            try store.keep(
                Account(
                    id: .numbered(number),
                    name: name,
                    agency: "police",
                    unit: "north",
                    roles: [role],
                    since: LocalTime.day(of: .noon).adding(days: -100)
                )
            )
        }
        return LearnDesk(store: store, policies: Fixed(policy: policy), world: FixedSurroundings())
    }

    @Test func `of those of a team it says how many, and of nobody who`() async throws {
        let desk = try lateUnit()
        _ = try await RefreshStandings(desk)(atMost: 9)
        let text = LetterText(try await ReadLetterMatter(desk)(to: .numbered(1)), at: nil).text
        #expect(text.contains("Falls: since ") && text.contains("- About rugs, 20 minutes"))
        #expect(text.contains("Learning of your team: 3 people are overdue."))
        for name in ["Asha", "Rao", "Ivy", "Marsh", RecordID.numbered(2).text] { #expect(!text.contains(name)) }
        let own = LetterText(try await ReadLetterMatter(desk)(to: .numbered(2)), at: nil).text
        #expect(own.contains("Falls: since ") && !own.contains("team") && !own.contains("Bo") && !own.contains("Lind"))
    }
}
