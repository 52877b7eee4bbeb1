import Learn
import Testing
import Vocabulary

/// What of a programme is for whom.
struct ProgrammePartTests {
    private static let day = CalendarDay(number: 20_000)
    private let programme = programme(award: .all)

    private static func programme(award: AwardRule) -> Programme {
        Programme(
            Term(id: "joint", title: "Joint", meaning: "", authority: Authority(source: "invented")),
            inForce: Period(from: day),
            audiences: [
                Audience(agencies: ["police"], within: .days(90)),
                Audience(agencies: ["school", "health"], modules: ["part"]),
                Audience(agencies: ["health"], roles: [.hubCoordinator], modules: ["start"]),
            ],
            modules: [School.module("start"), School.module("part"), School.module("end")],
            award: award,
            reminders: Reminders(days: [30])
        )
    }

    private func part(_ agency: AgencyID, _ roles: Set<AccountRole> = [.partnerPractitioner]) -> [LearningModuleID]? {
        programme.part(for: Learner("a", agency: agency, roles: roles, since: Self.day))?.modules.map(\.id)
    }

    @Test func `the whole is for whoever is not given a part, and a part for partners`() {
        #expect(part("police") == ["start", "part", "end"])
        #expect(part("school") == ["part"])
        #expect(part("health", [.hubCoordinator]) == ["start", "part"], "of several audiences, all that they name")
        #expect(part("housing") == nil)
    }

    @Test func `whoever has done their part has done it`() throws {
        let learner = Learner("a", agency: "school", roles: [.partnerPractitioner], since: Self.day)
        let done = [Completion("a", "part", version: 1, on: Self.day)]
        let part = try #require(Self.programme(award: .atLeast(2)).part(for: learner))
        #expect(ProgrammeStanding(part, for: learner, having: done, on: Self.day).isComplete)
        #expect(!ProgrammeStanding(part, for: learner, having: [], on: Self.day).isComplete)
        #expect(part.due(for: learner) == nil)
    }
}
