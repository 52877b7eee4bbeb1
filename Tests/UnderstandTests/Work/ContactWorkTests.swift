import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// What a store may look up without opening a contact.
struct ContactWorkTests {
    @Test func `it waits for anybody where it has a reason for somebody who took no part`() {
        for standing in RiskStanding.allCases {
            for judgement in JudgementStanding.allCases {
                for bits in 0..<16 {
                    let wait = bits & 1 == 0 ? nil : WaitRule.small.wait(from: .noon, .low, on: 1)
                    let work = ContactWork(
                        standing: standing,
                        judgement: judgement,
                        judgedBy: "judge",
                        judgedAt: .noon,
                        hasOpenQuestions: bits & 2 != 0,
                        hasChangedSinceJudged: bits & 4 != 0,
                        wait: wait,
                        hasChangedSinceWait: false,
                        hasLapsedControl: bits & 8 != 0
                    )
                    #expect(work.waitsForAnybody == !work.reasons(for: "somebody else").isEmpty)
                    let own = work.reasons(for: "judge")
                    #expect(own.contains(.returned) == (judgement == .returned))
                    #expect(own.filter { $0 != .returned } == work.reasons(for: "somebody else"))
                }
            }
        }
    }
}
