package import Vocabulary

/// What a program shows instead of a person's password; only its digest is kept.
package struct Token: Hashable, Sendable {
    package let id: RecordID
    package let account: RecordID
    package let label: String
    package let digest: [UInt8]
    package let created: Instant
    package let expires: Instant

    package init(
        id: RecordID,
        account: RecordID,
        label: String,
        digest: [UInt8],
        created: Instant,
        expires: Instant
    ) {
        self.id = id
        self.account = account
        self.label = label
        self.digest = digest
        self.created = created
        self.expires = expires
    }
}
