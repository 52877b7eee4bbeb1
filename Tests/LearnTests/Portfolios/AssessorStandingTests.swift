import Learn
import Testing
import Vocabulary

/// Who may judge a portfolio: nobody too near to the one whose work it is, and nobody who has not done it themselves.
struct AssessorStandingTests {
    private func bars(
        _ account: AccountID = "assessor",
        roles: Set<AccountRole> = [.assessor],
        held: Set<ProgrammeID> = ["interviewing"],
        lineManager: AccountID? = "manager",
        apartFrom ties: Set<EvidenceRule.Tie> = [.lineManager, .decider]
    ) -> [AssessorStanding.Bar] {
        AssessorStanding(
            .init(account, roles: roles, held: held),
            for: .init("candidate", lineManager: lineManager, deciders: ["decider"]),
            under: .init(roles: [.assessor], holding: ["interviewing"], apartFrom: ties)
        ).bars
    }

    @Test func `somebody who stands apart and holds it may`() {
        #expect(bars().isEmpty)
        #expect(bars(lineManager: nil).isEmpty)
    }

    @Test func `each thing that stands against it is told`() {
        #expect(bars("candidate") == [.candidate])
        #expect(bars("manager") == [.lineManager])
        #expect(bars("decider") == [.decider])
        #expect(bars(roles: [.trainer]) == [.role])
        #expect(bars(held: ["theory"]) == [.notHeld(["interviewing"])])
        #expect(bars("manager", roles: [], held: []) == [.lineManager, .role, .notHeld(["interviewing"])])
    }

    @Test func `only what the programme keeps apart is kept apart, and never one's own work`() {
        #expect(bars("manager", apartFrom: [.decider]).isEmpty)
        #expect(bars("decider", apartFrom: [.lineManager]).isEmpty)
        #expect(bars("candidate", apartFrom: []) == [.candidate])
    }

    @Test func `each has a reason and a remedy of its own`() {
        let all: [AssessorStanding.Bar] = [.candidate, .lineManager, .decider, .role, .notHeld(["interviewing"])]
        let refusals = all.map { $0.refusal { "The programme \($0)" } }
        #expect(Set(refusals.map(\.reason)).count == all.count)
        #expect(refusals.allSatisfy { $0.code == .cannotAssess && !$0.remedy.isEmpty })
        #expect(refusals.last?.reason.contains("“The programme interviewing”") == true)
    }
}
