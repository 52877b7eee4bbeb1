import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Store

/// What came of a contact goes with its key, and what tells of a person with theirs.
struct KeyOwnerTests {
    @Test func `a person and a contact have keys of their own`() throws {
        let contact = try Cast.contact(1, Cast.nora)
        #expect(KeyOwner(of: Cast.nora).text == Cast.nora.id.text)
        #expect(KeyOwner(of: contact).text == contact.id.text)
    }

    @Test func `what came of a contact is under its key, whoever else it tells of`() throws {
        let contact = try Cast.contact(1, Cast.nora)
        let assessment = try AssessmentRecord.small(.numbered(2), of: contact)
        let referral = try ReferralRecord.small(.numbered(3), of: contact, for: Cast.nora.id, by: .of(.specialist))
        #expect(KeyOwner(of: assessment).text == contact.id.text)
        #expect(KeyOwner(of: referral).text == contact.id.text)
    }
}
