import Recognise
import Testing
import Vocabulary

@testable import Understand

/// The routes that rest on a parent's agreement.
struct ParentConsentTests {
    private let policy = PolicyBuilder().facts("hurt")
        .consent("parent", whose: .parent, [.given: .send, .refused: .stop, .notAsked: .ask])
        .pathway("way", when: .fact("hurt"), consent: "parent")

    private func assess(_ contact: Contact) throws -> Assessment {
        try policy.assess(contact.answering("hurt", .yes))
    }

    private let child = Person.child("p1", .child).consenting(.refused)

    @Test(arguments: ["parent", "mother", "father", "Mum", "dad", "stepmother", "stepfather", "guardian"])
    func `a parent by relationship answers for the child`(kind: String) throws {
        let parent = Person.adult("p2").consenting(.given)
        #expect(try assess(.of(child, parent).related("p2", kind, of: "p1")).referral("way")?.consent == .given)
    }

    @Test(arguments: ["child", "Son", "daughter"])
    func `one whose child the person is answers for it`(kind: String) throws {
        let parent = Person.adult("p2").consenting(.given)
        #expect(try assess(.of(child, parent).related("p1", kind, of: "p2")).referral("way")?.consent == .given)
    }

    @Test func `one who is related otherwise does not answer for the child`() throws {
        let aunt = Person.adult("p2").consenting(.given)
        #expect(try assess(.of(child, aunt).related("p2", "aunt", of: "p1")).referral("way") == nil)
        #expect(try assess(.of(child, aunt).related("p2", "child", of: "p1")).referral("way") == nil)
    }

    @Test func `one with the role of a parent answers where no relationship is recorded`() throws {
        let parent = Person.adult("p2", .parent).consenting(.given)
        #expect(try assess(.of(child, parent)).referral("way")?.consent == .given)
    }

    @Test func `a parent by relationship outweighs one by role`() throws {
        let mother = Person.adult("p2").consenting(.given)
        let other = Person.adult("p3", .parent).consenting(.refused)
        let contact = Contact.of(child, mother, other).related("p2", "mother", of: "p1")
        #expect(try assess(contact).referral("way")?.consent == .given)
    }

    @Test func `the parent of another child does not answer for this one where its own is known`() throws {
        let mother = Person.adult("p2").consenting(.refused)
        let other = Person.adult("p3").consenting(.given)
        let contact = Contact.of(child, mother, other, .child("p4"))
            .related("p2", "mother", of: "p1").related("p3", "mother", of: "p4")
        #expect(try assess(contact).referral("way") == nil)
    }

    @Test func `the agreement of one of two parents is enough`() throws {
        let refusing = Person.adult("p2", .parent).consenting(.refused)
        let agreeing = Person.adult("p3", .parent).consenting(.given)
        #expect(try assess(.of(child, refusing, agreeing)).referral("way")?.consent == .given)
        #expect(try assess(.of(child, refusing, .adult("p3", .parent))).referral("way") == nil)
    }

    @Test func `a parent who was not asked leaves agreement missing, whatever the child said`() throws {
        let asked = try assess(.of(.child("p1", .child).consenting(.given), .adult("p2", .parent)))
        #expect(asked.referral("way")?.consent == .notAsked)
        #expect(asked.raises(.consentMissing))
    }

    @Test func `a child answers for itself where no parent is known`() throws {
        #expect(try assess(.of(.child().consenting(.given))).referral("way")?.consent == .given)
    }

    @Test func `a parent's agreement to the route outweighs their general answer`() throws {
        let parent = Person.adult("p2", .parent).consenting(.refused).agreeing(to: "way", .given)
        #expect(try assess(.of(child, parent)).referral("way")?.consent == .given)
    }
}
