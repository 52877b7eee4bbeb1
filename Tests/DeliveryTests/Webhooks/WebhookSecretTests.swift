import Foundation
import TestSupport
import Testing

@testable import Delivery

struct WebhookSecretTests {
    private func text(_ count: Int) -> String { "whsec_" + Data(repeating: 7, count: count).base64EncodedString() }

    @Test(arguments: [24, 32, 64])
    func `a secret of 24 to 64 bytes is read, and written as it was`(count: Int) throws {
        #expect(try WebhookSecret(text: text(count)).text == text(count))
    }

    @Test(arguments: [0, 23, 65])
    func `a secret of another length is refused`(count: Int) {
        #expect(throws: WebhookSecretFault.length(count)) { try WebhookSecret(text: text(count)) }
    }

    @Test func `a text without its beginning, or that is not Base64, is refused`() {
        #expect(throws: WebhookSecretFault.prefixMissing) {
            try WebhookSecret(text: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        }
        #expect(throws: WebhookSecretFault.notBase64) { try WebhookSecret(text: "whsec_not base 64, at all") }
    }

    @Test func `a new one has 32 bytes that depend on chance alone`() throws {
        var generator = SplitMix64(seed: 1)
        let one = WebhookSecret(using: &generator)
        let other = WebhookSecret(using: &generator)
        #expect(one != other)
        #expect(try WebhookSecret(text: one.text) == one)
        #expect(one.text.count == "whsec_".count + 44)
    }

    @Test func `a secret is not shown where it is printed`() throws {
        let secret = try WebhookSecret(text: text(32))
        #expect(!"\(secret)".contains("BwcH"))
        #expect(!String(reflecting: secret).contains("BwcH"))
        #expect(secret.text.contains("BwcH"))
    }

    @Test func `every fault says how to mend it`() {
        for fault in [WebhookSecretFault.prefixMissing, .notBase64, .length(3)] {
            #expect(!fault.reason.isEmpty)
            #expect(!fault.remedy.isEmpty)
        }
    }
}
