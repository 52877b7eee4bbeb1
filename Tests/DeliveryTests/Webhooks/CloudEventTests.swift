import Notation
import Testing
import Vocabulary

@testable import Delivery

struct CloudEventTests {
    private func event(subject: String?) -> CloudEvent {
        CloudEvent(
            id: "019a7b2e-1111-7000-8000-000000000001",
            source: "https://heed.force.example",
            type: CloudEventType("referral.sent"),
            subject: subject,
            time: Instant(seconds: 1_795_000_000),
            content: .map([
                ("id", .text("019a7b2e-2222-7000-8000-000000000002")), ("status", .text("sent")),
                ("words", .text("é \u{2028} \"quoted\"")),
            ])
        )
    }

    @Test func `an event is written as it was found right`() throws {
        try Goldens.expect(event(subject: "referrals/019a7b2e-2222-7000-8000-000000000002").body, "event.json")
    }

    @Test func `an event without a subject has no such field`() {
        #expect(!String(decoding: event(subject: nil).body, as: UTF8.self).contains("subject"))
        #expect(String(decoding: event(subject: "x").body, as: UTF8.self).contains(#""subject":"x""#))
    }

    @Test func `a webhook is signed as another reader of signatures expects it`() throws {
        let example = try WebhookExample()
        let event = event(subject: nil)
        let signing = WebhookSigning(with: example.other, and: [example.secret])
        let headers = signing.headers(for: event.id, at: event.time, event.body)
        let lines = headers.fields.map { "\($0.name): \($0.value)\r\n" }.joined()
        try Goldens.expect(Array((lines + "\r\n").utf8) + event.body, "webhook.http")
    }
}
