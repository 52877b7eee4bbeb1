import Access
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import OpenIDConnect

/// What an ID token has to say to be believed; each test begins with one that is.
struct IDTokenRulesTests {
    private static let settings = ProviderSettings(
        issuer: "https://id.force.example",
        clientID: "heed",
        secret: "secret of owls",
        redirect: "https://heed.force.example/sign-in/organisation/back",
        signedOut: "https://heed.force.example/sign-in",
        secondFactors: ["urn:force:two"],
        longestProof: 43_200
    )

    private func identity(_ changes: [String: Any?] = [:], afresh: Bool = false) throws -> ProviderIdentity {
        let now = Instant.noon.seconds
        var said: [String: Any] = [
            "iss": "https://id.force.example", "sub": "asha", "aud": "heed", "exp": now + 300, "iat": now,
            "nonce": "nonce of owls", "auth_time": now,
        ]
        for (name, value) in changes { said[name] = value }
        let claims = try JSONDecoder.ofProvider.decode(
            IDTokenClaims.self,
            from: JSONSerialization.data(withJSONObject: said)
        )
        let question = ProviderQuestion(
            state: "s",
            nonce: "nonce of owls",
            verifier: "v",
            asked: .afterNoon(-30),
            isAfresh: afresh
        )
        return try IDTokenRules(settings: Self.settings, question: question, now: .noon).identity(claims)
    }

    private func fault(_ changes: [String: Any?], afresh: Bool = false) throws -> String? {
        do {
            _ = try identity(changes, afresh: afresh)
            return nil
        } catch let fault as ProviderFault {
            return fault.finding
        }
    }

    @Test func `one that answers what was asked names somebody`() throws {
        let identity = try identity()
        #expect(identity.subject == ProviderSubject(issuer: "https://id.force.example", subject: "asha"))
        #expect(identity.provenAt == .noon)
        #expect(!identity.hasSecondFactor)
        #expect(try fault(["aud": ["heed", "other"], "azp": "heed"]) == nil)
    }

    @Test func `each claim that is not right is refused by its name`() throws {
        let now = Instant.noon.seconds
        #expect(try fault(["iss": "https://id.force.example/"]) == "iss")
        #expect(try fault(["aud": "other"]) == "aud")
        #expect(try fault(["aud": ["heed", "other"]]) == "azp")
        #expect(try fault(["azp": "other"]) == "azp")
        #expect(try fault(["nonce": "nonce of cats"]) == "nonce")
        #expect(try fault(["nonce": nil]) == "nonce")
        #expect(try fault(["exp": now - 60]) == "exp")
        #expect(try fault(["exp": now - 59]) == nil)
        #expect(try fault(["iat": now + 61]) == "iat")
        #expect(try fault(["iat": now + 60]) == nil)
        #expect(try fault(["iat": now - 91]) == "iat")
        #expect(try fault(["iat": now - 90]) == nil)
        #expect(try fault(["nbf": now + 61]) == "nbf")
        #expect(try fault(["sub": ""]) == "sub")
    }

    @Test func `who was to prove it afresh has done so since it was asked`() throws {
        let now = Instant.noon.seconds
        #expect(try fault(["auth_time": now - 91], afresh: true) == "auth_time")
        #expect(try fault(["auth_time": nil], afresh: true) == "auth_time")
        #expect(try fault(["auth_time": now - 90], afresh: true) == nil)
        #expect(try fault(["auth_time": now - 9_000]) == nil)
    }

    @Test func `a proof is as old as the provider says, half a day at most, and of no age where it says nothing`()
        throws
    {
        let now = Instant.noon.seconds
        #expect(try identity(["auth_time": now - 9_000]).provenAt == .afterNoon(-9_000))
        #expect(try identity(["auth_time": nil]).provenAt == nil)
        #expect(try fault(["auth_time": now - 43_200 - 90]) == nil)
        #expect(try fault(["auth_time": now - 43_200 - 91]) == "auth_time")
        #expect(try fault(["auth_time": now + 60]) == nil)
        #expect(try fault(["auth_time": now + 61]) == "auth_time")
    }

    @Test func `a second factor is one that the provider names`() throws {
        #expect(try identity(["acr": "urn:force:two"]).hasSecondFactor)
        #expect(try identity(["amr": ["mfa"]]).hasSecondFactor)
        #expect(try identity(["amr": ["pwd", "otp"]]).hasSecondFactor)
        #expect(try !identity(["amr": ["pwd"]]).hasSecondFactor)
        #expect(try !identity(["amr": ["otp"]]).hasSecondFactor)
        #expect(try !identity(["acr": "urn:force:one"]).hasSecondFactor)
    }
}
