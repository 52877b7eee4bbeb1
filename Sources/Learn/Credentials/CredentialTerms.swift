package import Access
package import Vocabulary

/// What a credential says of a licence: that there are conditions, and not which, since they can tell of its holder.
package struct CredentialTerms: Hashable, Codable, Sendable {
    package let scheme: LicenceSchemeID
    package let scopes: [LicenceScopeID]
    package let isConditional: Bool
    /// The last day of the licence.
    package let expires: CalendarDay
    /// The version of the account by whose name its holder is known.
    let account: Int

    /// Nil before it was awarded.
    package init?(_ licence: LicenceRecord, of holder: Account) {
        guard let expires = licence.expires else { return nil }
        scheme = licence.scheme
        scopes = licence.scopes
        isConditional = !licence.conditions.isEmpty
        self.expires = expires
        account = holder.version
    }
}

/// Where in the lists of an agency it is told whether a credential still counts.
package struct StatusPlace: Hashable, Codable, Sendable {
    package let list: Int
    package let position: Int

    /// How many places a list has: the fewest by which a place says nothing of who is meant
    /// (W3C Bitstring Status List, section 6.1).
    package static let size = 131_072
    /// How many of them are taken before the next list is begun, so that a free one is found at once.
    static let most = size / 2

    package init(list: Int, position: Int) {
        self.list = list
        self.position = position
    }

    /// A place that follows from an id which nobody can guess, and from how often one was tried before.
    init(in list: Int, of id: RecordID, attempt: Int) {
        self.init(list: list, position: Draw.seed(of: "\(id.text)/\(attempt)") % Self.size)
    }
}
