import Testing

@testable import Delivery

struct DeliveryOutcomeTests {
    @Test func `each status of HTTP means one of three things`() {
        for status in 100...599 {
            let outcome = DeliveryOutcome(status: status, retryAfter: 9)
            switch status {
            case 200...299: #expect(outcome == .delivered(status: status))
            case 408, 425, 429, 500...599:
                #expect(outcome == .tryAgain(.answered(status: status), retryAfter: 9))
            default: #expect(outcome == .refusedForGood(status: status))
            }
        }
    }

    @Test func `an outcome is told in words`() {
        #expect("\(DeliveryOutcome.delivered(status: 202))" == "delivered (202)")
        #expect("\(DeliveryOutcome.refusedForGood(status: 410))" == "refused for good (410)")
        #expect("\(DeliveryOutcome.tryAgain(.tooSlow))" == "to be tried again: it took too long")
        #expect("\(DeliveryOutcome.tryAgain(.answered(status: 429), retryAfter: 30))".contains("in 30 s"))
        #expect("\(DeliveryOutcome.forbiddenAddress(.notPublic(.loopback)))".contains("this machine itself"))
    }

    @Test func `every trouble says why and how to mend it`() {
        let troubles: [DeliveryTrouble] = [
            .answered(status: 503), .tooSlow, .nameNotFound, .notConnected, .brokenOff, .notTrusted, .notEncrypted,
            .signInRefused, .unreadable, .notPossible,
        ]
        #expect(Set(troubles.map(\.reason)).count == troubles.count)
        #expect(troubles.allSatisfy { !$0.remedy.isEmpty })
    }
}
