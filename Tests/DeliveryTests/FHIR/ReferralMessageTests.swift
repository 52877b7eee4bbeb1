import Foundation
import Notation
import Testing
import Vocabulary

@testable import Delivery

struct ReferralMessageTests {
    private func tree(_ referral: OutgoingReferral) throws -> Node {
        let body = ReferralMessage(referral, naming: ReferralExample.naming).body
        return try NodeReader.json(body, from: Source(name: "message"))
    }

    private func resources(_ referral: OutgoingReferral) throws -> [Node] {
        try #require(tree(referral)["entry"]).items.compactMap { $0["resource"] }
    }

    private func kinds(_ referral: OutgoingReferral) throws -> [String] {
        try resources(referral).compactMap { $0["resourceType"]?.text }
    }

    @Test func `a referral with everything is written as it was found right`() throws {
        let message = ReferralMessage(ReferralExample.full(), naming: ReferralExample.naming)
        #expect(message.body == message.body)
        try Goldens.expect(Array((JSONText(message.bundle).pretty + "\n").utf8), "referral.json")
    }

    @Test func `a referral with the least is written as it was found right`() throws {
        let message = ReferralMessage(ReferralExample.bare(), naming: ReferralExample.naming)
        try Goldens.expect(Array((JSONText(message.bundle).pretty + "\n").utf8), "referral-bare.json")
    }

    @Test func `the header comes first, and what is not told has no part`() throws {
        #expect(
            try kinds(ReferralExample.full()) == [
                "MessageHeader", "ServiceRequest", "Patient", "Consent", "Organization", "Organization",
                "QuestionnaireResponse", "Practitioner", "PractitionerRole",
            ]
        )
        #expect(
            try kinds(ReferralExample.bare()) == [
                "MessageHeader", "ServiceRequest", "Patient", "Consent", "Organization", "Organization",
            ]
        )
    }

    @Test func `every reference leads to a part of the bundle`() throws {
        for referral in [ReferralExample.full(), ReferralExample.bare()] {
            let body = ReferralMessage(referral, naming: ReferralExample.naming).body
            let text = String(decoding: body, as: UTF8.self)
            let urns = Set(text.matches(of: /"fullUrl":"([^"]+)"/).map { String($0.1) })
            let references = text.matches(of: /"reference":"([^"]+)"/).map { String($0.1) }
            #expect(!references.isEmpty)
            #expect(references.allSatisfy(urns.contains))
            #expect(urns.count == (try kinds(referral).count))
        }
    }

    @Test func `every part has an id of its own, and another referral has others`() throws {
        let ids = try resources(ReferralExample.full()).compactMap { $0["id"]?.text }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { UUID(uuidString: $0) != nil })
        #expect(ids.contains(ReferralExample.id.text))
        let other = BundleIDs(referral: "019a7b2e-9999-7000-8000-000000000009")
        #expect(!ids.contains(other.id(of: "header")))
    }

    @Test(arguments: [(OutgoingBasis.Agreement.given, "active"), (.refused, "rejected"), (.notAsked, "draft")])
    func `what the person said to it stands in the consent`(agreement: OutgoingBasis.Agreement, status: String) throws {
        let consent = try resources(ReferralExample.full(agreement)).first { $0["resourceType"]?.text == "Consent" }
        #expect(consent?["status"]?.text == status)
        #expect(consent?["policyRule"]?["text"]?.text == "Joan Pike agreed; Care Act 2014 section 42")
    }

    @Test func `what is told is not shown where a referral is printed`() {
        let referral = ReferralExample.full()
        #expect(!"\(referral)".contains("Pike"))
        #expect(!String(reflecting: referral).contains("Pike"))
        #expect(!String(reflecting: referral.person).contains("Pike"))
    }
}
