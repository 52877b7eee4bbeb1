package import Vocabulary

/// What is to be signed as a credential: of which licence, and by what its holder is known in it.
package struct CredentialDraft: Sendable {
    package let id: RecordID
    /// The holder in this credential alone; by it nobody tells that two are of one person.
    package let subject: RecordID
    /// As the account has it; it is told only as what comes of it with the salt.
    package let name: String
    package let salt: String
    package let agency: AgencyID
    package let scheme: LicenceScheme
    package let terms: CredentialTerms
    package let place: StatusPlace
    package let issued: Instant

    package init(
        _ id: RecordID,
        of subject: RecordID,
        named name: String,
        salt: String,
        at agency: AgencyID,
        _ scheme: LicenceScheme,
        _ terms: CredentialTerms,
        in place: StatusPlace,
        issued moment: Instant
    ) {
        self.id = id
        self.subject = subject
        self.name = name
        self.salt = salt
        self.agency = agency
        self.scheme = scheme
        self.terms = terms
        self.place = place
        issued = moment
    }
}

/// A key that credentials are signed with.
///
/// Those before the latest sign nothing any more, and stay known, so that what they signed can be checked.
package struct CredentialKey: Hashable, Sendable {
    package let id: RecordID
    /// What others check its signatures with (Ed25519).
    package let verifying: [UInt8]
    /// What signs, sealed; it opens with the key of the folder alone.
    package let sealed: [UInt8]
    package let since: Instant

    package init(_ id: RecordID, verifying: [UInt8], sealed: [UInt8], since moment: Instant) {
        self.id = id
        self.verifying = verifying
        self.sealed = sealed
        since = moment
    }
}
