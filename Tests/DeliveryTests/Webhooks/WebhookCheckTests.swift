import Testing
import Vocabulary

@testable import Delivery

struct WebhookCheckTests {
    private let example: WebhookExample

    init() throws {
        example = try WebhookExample()
    }

    private func check(
        _ headers: WebhookHeaders,
        _ body: [UInt8]? = nil,
        secondsLater seconds: Int = 0,
        by secrets: [WebhookSecret]? = nil
    ) throws(WebhookRefusal) -> DispatchID {
        try WebhookCheck(by: secrets ?? [example.secret])
            .id(of: headers, body ?? example.body, at: Instant(seconds: example.moment.seconds + seconds))
    }

    @Test func `what was signed by a secret that is shared is believed, and its id told`() throws {
        #expect(try check(example.headers) == example.id)
        #expect(try check(example.headers, by: [example.other, example.secret]) == example.id)
    }

    @Test(arguments: [-300, 0, 300])
    func `five minutes either way are let be`(seconds: Int) throws {
        #expect(try check(example.headers, secondsLater: seconds) == example.id)
    }

    @Test func `a second more is too much`() {
        #expect(throws: WebhookRefusal.tooOld) { try check(example.headers, secondsLater: 301) }
        #expect(throws: WebhookRefusal.tooNew) { try check(example.headers, secondsLater: -301) }
    }

    @Test func `whatever is changed of it, it is not believed`() throws {
        var body = example.body
        body[3] ^= 1
        #expect(throws: WebhookRefusal.wrongSignature) { try check(example.headers, body) }
        #expect(throws: WebhookRefusal.wrongSignature) { try check(example.headers(id: "msg_other")) }
        #expect(throws: WebhookRefusal.wrongSignature) { try check(example.headers(timestamp: "1614265331")) }
        #expect(throws: WebhookRefusal.wrongSignature) { try check(example.headers, by: [example.other]) }
        #expect(throws: WebhookRefusal.wrongSignature) { try check(example.headers, by: []) }
        #expect(throws: WebhookRefusal.wrongSignature) { try check(example.headers(signature: "v1,Z2Fz")) }
    }

    @Test func `one of several signatures is enough, and those of other sorts are let be`() throws {
        let good = example.headers.signature ?? ""
        #expect(try check(example.headers(signature: "v1,Z2Fz v1a,abcd v2,abcd " + good)) == example.id)
        #expect(throws: WebhookRefusal.noKnownSignature) { try check(example.headers(signature: "v1a,abcd v2,abcd")) }
        #expect(throws: WebhookRefusal.noKnownSignature) { try check(example.headers(signature: "v1,no base 64 v1,!")) }
        #expect(throws: WebhookRefusal.noKnownSignature) { try check(example.headers(signature: "")) }
    }

    @Test func `more signatures than anybody has secrets are not tried`() {
        let many = Array(repeating: "v1,Z2Fz", count: 17).joined(separator: " ")
        #expect(throws: WebhookRefusal.tooManySignatures) { try check(example.headers(signature: many)) }
    }

    @Test func `each header has to be there`() {
        let headers = example.headers
        func without(_ name: String) -> WebhookHeaders {
            WebhookHeaders(
                id: name == "id" ? nil : headers.id,
                timestamp: name == "timestamp" ? nil : headers.timestamp,
                signature: name == "signature" ? nil : headers.signature
            )
        }
        #expect(throws: WebhookRefusal.idMissing) { try check(without("id")) }
        #expect(throws: WebhookRefusal.timestampMissing) { try check(without("timestamp")) }
        #expect(throws: WebhookRefusal.signatureMissing) { try check(without("signature")) }
    }

    @Test(arguments: ["", "a b", "a.b", "ä", String(repeating: "x", count: 256)])
    func `an id that could be cut in two ways, or is none, is refused`(id: String) {
        #expect(throws: WebhookRefusal.badID) { try check(example.headers(id: id)) }
    }

    @Test(arguments: ["", "x", "-1", "01614265330", "1614265330.5", "+1614265330", " 1614265330", "9999999999999"])
    func `a timestamp that is not plainly seconds is refused`(timestamp: String) {
        #expect(throws: WebhookRefusal.badTimestamp) { try check(example.headers(timestamp: timestamp)) }
    }

    @Test func `every refusal says why and how to mend it, and no two alike`() {
        let reasons = Set(WebhookRefusal.allCases.map(\.reason))
        #expect(reasons.count == WebhookRefusal.allCases.count)
        #expect(WebhookRefusal.allCases.allSatisfy { !$0.remedy.isEmpty })
    }
}
