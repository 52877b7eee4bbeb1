package import Recognise
import Vocabulary

/// A person, where they were met and what was asked for them, as far as the one who asks may know.
package struct WholePerson: Sendable {
    package let record: PersonRecord
    /// Latest first.
    package let contacts: [ContactRecord]
    package let referrals: [ReferralRecord]

    package init(record: PersonRecord, contacts: [ContactRecord], referrals: [ReferralRecord]) {
        self.record = record
        self.contacts = contacts
        self.referrals = referrals
    }

    /// Each time they were met, with what they were called in it.
    package var meetings: [(contact: ContactRecord, link: PersonLink)] {
        contacts.flatMap { contact in
            contact.links.filter { $0.record == record.id }.map { (contact, $0) }
        }
    }
}
