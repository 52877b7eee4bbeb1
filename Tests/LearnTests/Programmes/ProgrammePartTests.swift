import Access
import Learn
import TestSupport
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

    @Test func `what comes first is held by whoever holds their part of it, and so is what is kept ready`() {
        let next = Programme(
            Term(id: "next", title: "Next", meaning: "", authority: Authority(source: "invented")),
            inForce: Period(from: Self.day),
            audiences: [Audience(agencies: ["school", "police"])],
            requires: ["joint"],
            modules: [School.module("later")],
            reminders: Reminders(days: [30])
        )
        let policy = LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [],
            programmes: [programme, next]
        )
        func missing(_ agency: AgencyID, _ roles: Set<AccountRole>) -> [ProgrammeID] {
            let learner = Learner("a", agency: agency, roles: roles, since: Self.day)
            let done = [Completion("a", "part", version: 1, on: Self.day)]
            return policy.missing(before: next, for: learner, having: done, on: Self.day).map(\.id)
        }
        #expect(missing("school", [.partnerPractitioner]).isEmpty)
        #expect(missing("police", [.responder]) == ["joint"])

        let partner = Account(
            id: .numbered(9),
            name: "Asha Rao",
            agency: "school",
            unit: nil,
            roles: [.partnerPractitioner],
            since: Self.day
        )
        let done = Completion(AccountID(partner.id.text), "part", version: 1, on: Self.day)
        func states(_ done: [Completion]) -> [WholeStanding.State] {
            LearnerStanding(partner, having: done, under: policy, on: Self.day).programmes.map(\.state)
        }
        #expect(states([done]) == [.done, .optional])
        #expect(states([]) == [.optional, .optional])
    }
}
