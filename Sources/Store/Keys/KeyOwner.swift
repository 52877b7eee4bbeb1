package import Vocabulary

/// Whose key seals something: a person's, a contact's, or that of whoever writes it.
///
/// What tells of a contact is sealed by the contact's key, and so goes with it; what tells of one person and no contact by the person's.
/// Anything else has a key of its own.
package struct KeyOwner: Hashable, Sendable {
    package let text: String

    init(_ text: String) {
        self.text = text
    }

    package init(of record: some Record) {
        switch record.subjects.first {
        case let first? where type(of: record).kind != .contact: text = first.text
        default: text = record.id.text
        }
    }

    /// The account whose drafts and answers are kept.
    init(_ account: AccountID) {
        text = account.text
    }
}
