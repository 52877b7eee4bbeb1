import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ReferralTests {
    private let policy = PolicyBuilder().facts("hurt", "cold").consentNotNeeded()
    private let contact = Contact.of(.adult()).answering("hurt", .yes)

    @Test func `a route is recommended to the one whom the facts call for`() throws {
        let route = policy.pathway("way", to: "ward", when: .fact("hurt"))
        let people = Contact.of(.adult(), .adult("p2")).answering("hurt", .yes, about: "p2")
        let referrals = try route.assess(people).referrals
        #expect(referrals.map(\.person) == ["p2"])
        #expect(referrals.map(\.to) == ["ward"])
        #expect(referrals.first?.because == ["P2: hurt."])
    }

    @Test func `the first diversion that holds gives the recipient`() throws {
        let route = policy.pathway(
            "way",
            to: "ward",
            diversions: [.init(to: "school", when: .isChild), .init(to: "crew", when: .fact("cold"))],
            when: .fact("hurt")
        )
        #expect(try route.assess(contact).referral("way")?.to == "ward")
        #expect(try route.assess(contact.answering("cold", .yes)).referral("way")?.to == "crew")
        let child = Contact.of(.child()).answering("hurt", .yes).answering("cold", .yes)
        #expect(try route.assess(child).referral("way")?.to == "school")
    }

    @Test func `a referral is due by its clock, and without one has no time`() throws {
        let timed = policy.pathway("way", when: .fact("hurt"), clock: .hours(24))
        #expect(try timed.assess(contact).referral("way")?.due == noon.adding(hours: 24))
        let untimed = policy.pathway("way", when: .fact("hurt"))
        #expect(try untimed.assess(contact).referral("way")?.due == nil)
    }

    @Test func `working days pass over the weekend`() throws {
        let timed = policy.pathway("way", when: .fact("hurt"), clock: .workingDays(1))
        #expect(try timed.assess(contact).referral("way")?.due == noon.adding(days: 3))
    }

    @Test func `what the referral must tell is listed, and what the document lacks is named`() throws {
        let route = policy.pathway(
            "way",
            when: .fact("hurt"),
            mustInclude: [.init(item: "age", foundIn: .born), .init(item: "own words", foundIn: .voice)]
        )
        let referral = try route.assess(contact).referral("way")
        #expect(referral?.mustInclude == ["age", "own words"])
        #expect(referral?.missing == ["own words"])
        let told = contact.with { $0.people[0].voice = "Leave me be." }
        #expect(try route.assess(told).referral("way")?.missing.isEmpty == true)
    }
}

struct WayBackTests {
    private let policy = PolicyBuilder().facts("hurt")
        .consent("agreed", [.given: .send, .refused: .stop, .withdrawn: .stop, .notAsked: .ask])
        .pathway("way", when: .fact("hurt"), consent: "agreed", addresses: Addresses(features: ["theft"]))

    private func assess(_ state: ConsentState) throws -> Assessment {
        try policy.assess(.of(.adult().consenting(state)).answering("hurt", .yes))
    }

    @Test(arguments: [ConsentState.refused, .withdrawn])
    func `a refusal gives a way back, no referral and no alert`(state: ConsentState) throws {
        let assessment = try assess(state)
        #expect(assessment.referrals.isEmpty)
        #expect(assessment.alerts.isEmpty)
        let action = assessment.actions.first
        #expect(action?.action == "Tell p1 the way back to way.")
        #expect(action?.owner == "police")
        #expect(action?.about == "p1")
        #expect(action?.answers == "The choice of p1")
    }

    @Test func `agreement gives a referral and no way back`() throws {
        #expect(try assess(.given).actions.isEmpty)
        #expect(try assess(.given).referral("way") != nil)
    }

    @Test func `a way back answers no harm`() throws {
        let harming = policy.feature("theft").harm("loss", features: ["theft"])
        let contact = Contact.of(.adult().consenting(.refused)).answering("hurt", .yes).feature("theft")
        #expect(try harming.assess(contact).remaining.map(\.harm) == ["loss"])
        let agreeing = contact.with { $0.people[0].consent = Consent(.given) }
        #expect(try harming.assess(agreeing).remaining.isEmpty)
    }

    @Test func `agreement that was never asked is an alert about the person`() throws {
        let alert = try assess(.notAsked).alerts.first
        #expect(alert?.alert == "consent-missing")
        #expect(alert?.about == "p1")
        #expect(alert?.because == ["Way awaits the agreement of p1."])
    }
}
