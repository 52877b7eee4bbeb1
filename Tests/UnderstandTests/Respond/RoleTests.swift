import Recognise
import Testing
import Vocabulary

@testable import Understand

struct RoleTests {
    private let policy = PolicyBuilder().facts("hurt", "cold").test("help", metWhen: .fact("hurt"))
    private let contact = Contact.of(.adult())

    @Test func `the first row that holds gives the role`() throws {
        let crew = policy.agency("crew", [(.primary, .fact("hurt")), (.supporting, .fact("cold"))])
        let both = contact.answering("hurt", .yes).answering("cold", .yes)
        #expect(try crew.assess(both).part(of: "crew")?.role == .primary)
        #expect(try crew.assess(both).part(of: "crew")?.rule == "crew-1")
        #expect(try crew.assess(both).part(of: "crew")?.because == ["P1: hurt."])
    }

    @Test func `a later row gives the role where those before it fail`() throws {
        let crew = policy.agency("crew", [(.primary, .fact("hurt")), (.supporting, .fact("cold"))])
        let part = try crew.assess(contact.answering("hurt", .no).answering("cold", .yes)).part(of: "crew")
        #expect(part?.role == .supporting)
        #expect(part?.rule == "crew-2")
    }

    @Test func `a role stays open while an earlier row may give another`() throws {
        let crew = policy.agency("crew", [(.primary, .fact("hurt")), (.supporting, .fact("cold"))])
        #expect(try crew.assess(contact.answering("cold", .yes)).part(of: "crew") == nil)
    }

    @Test func `a role is given where every row that may hold gives the same`() throws {
        let crew = policy.agency("crew", [(.primary, .fact("hurt")), (.primary, .fact("cold"))])
        #expect(try crew.assess(contact.answering("cold", .yes)).part(of: "crew")?.role == .primary)
    }

    @Test func `an agency that was weighed and has no part is named, with the reason`() throws {
        let crew = policy.agency("crew", [(.primary, .test("help"))])
        let part = try crew.assess(contact.answering("hurt", .no)).part(of: "crew")
        #expect(part?.role == AgencyRole.none)
        #expect(part?.because == ["Crew has no part.", "Help is not met."])
    }

    @Test func `an agency that was not weighed is not named`() throws {
        let crew = policy.agency("crew", [(.primary, .test("help"))]).agency("ward", [(.primary, .fact("hurt"))])
        #expect(try crew.assess(contact).agencies.isEmpty)
        #expect(try crew.assess(contact.answering("hurt", .no)).part(of: "ward") == nil)
    }

    @Test func `a row about persons is read for each and one about the contact once`() throws {
        let crew = PolicyBuilder().facts("hurt").facts("crime", about: .contact)
            .agency("crew", [(.primary, .fact("hurt"))])
            .agency("police", about: .contact, [(.primary, .fact("crime"))])
        let people = Contact.of(.adult(), .adult("p2")).answering("hurt", .yes, about: "p2")
            .answering("crime", .yes, about: nil)
        let parts = try crew.assess(people).agencies
        #expect(parts.map(\.agency) == ["police", "crew"])
        #expect(parts.map(\.person) == [nil, "p2"])
    }
}

struct UntilKnownTests {
    private let rows: [(AgencyRole, Criterion)] = [(.supporting, .fact("hurt")), (.primary, .fact("crime"))]
    private let contact = Contact.of(.adult())

    private func part(
        whenOpen: Bool,
        unless: Criterion? = nil,
        about: Scope = .contact,
        in contact: Contact
    ) throws -> AgencyPart? {
        let until = AgencyDefinition.UntilKnown(about: about, role: .primary, whenOpen: whenOpen, unless: unless)
        return try PolicyBuilder().facts("hurt", "crime", "accepted", about: .contact)
            .agency("police", about: .contact, rows, untilKnown: until)
            .assess(contact).part(of: "police", about: nil)
    }

    @Test func `an agency holds a matter while it cannot be told, where the policy says so`() throws {
        let held = try part(whenOpen: true, in: contact)
        #expect(held?.role == .primary)
        #expect(held?.because.first == "Police holds it until more is known.")
    }

    @Test func `an agency holds nothing once its rows are decided`() throws {
        let decided = contact.answering("hurt", .yes, about: nil)
        #expect(try part(whenOpen: true, in: decided)?.role == .supporting)
    }

    @Test func `an agency that waits for a certain row holds nothing while every row is open`() throws {
        #expect(try part(whenOpen: false, in: contact) == nil)
    }

    @Test func `an agency that waits for a certain row holds it once one holds`() throws {
        #expect(try part(whenOpen: false, in: contact.answering("crime", .yes, about: nil))?.role == .primary)
    }

    @Test func `an agency lets go once what ends it is known`() throws {
        let unless = Criterion.fact("accepted")
        #expect(try part(whenOpen: true, unless: unless, in: contact.answering("accepted", .yes, about: nil)) == nil)
        for answer in [Answer.no, .unknown] {
            let held = try part(whenOpen: true, unless: unless, in: contact.answering("accepted", answer, about: nil))
            #expect(held?.role == .primary)
        }
    }

    @Test func `an agency that holds matters of persons holds none of the contact`() throws {
        #expect(try part(whenOpen: true, about: .person, in: contact) == nil)
    }
}
