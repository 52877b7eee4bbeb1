import Notation
import Testing

@testable import Delivery

struct WebhookSigningTests {
    @Test func `the example of the specification comes out as it stands there`() throws {
        let example = try WebhookExample()
        #expect(example.headers.id == "msg_p5jXN8AQM9LWM0D4loKWxJek")
        #expect(example.headers.timestamp == "1614265330")
        #expect(example.headers.signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func `while a secret is replaced there is a signature by each, the newest first`() throws {
        let example = try WebhookExample()
        let both = WebhookSigning(with: example.other, and: [example.secret])
        let signature = both.headers(for: example.id, at: example.moment, example.body).signature ?? ""
        let parts = signature.split(separator: " ").map(String.init)
        #expect(parts.count == 2)
        #expect(parts.last == example.headers.signature)
        #expect(parts.first != example.headers.signature)
    }

    @Test func `a letter carries the event, its sort and the three headers`() throws {
        let example = try WebhookExample()
        let event = CloudEvent(
            id: example.id,
            source: "https://heed.force.example",
            type: CloudEventType("referral.sent"),
            time: example.moment,
            content: .map([])
        )
        let letter = try Letter(event, signedBy: WebhookSigning(with: example.secret), at: example.moment)
        #expect(letter.body == event.body)
        #expect(
            letter.headers.map(\.name) == ["Content-Type", "webhook-id", "webhook-timestamp", "webhook-signature"]
        )
        #expect(letter.headers.first?.value == "application/cloudevents+json")
    }
}
