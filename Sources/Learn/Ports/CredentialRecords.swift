package import Vocabulary

/// The credentials that were given, the keys that signed them, and which of them count no longer.
package protocol CredentialRecords: Keeping {
    func credential(_ id: RecordID) throws -> LicenceCredential?
    /// Those of a licence, the earliest first.
    func credentials(of licence: RecordID) throws -> [LicenceCredential]
    /// How many an agency ever gave.
    func credentialCount(of agency: AgencyID) throws -> Int
    func isTaken(_ place: StatusPlace, of agency: AgencyID) throws -> Bool
    /// The positions in a list of an agency of those that count no longer, the lowest first.
    func revoked(in list: Int, of agency: AgencyID) throws -> [Int]
    /// Every key that there ever was, the earliest first.
    func credentialKeys() throws -> [CredentialKey]
    func keep(_ key: CredentialKey) throws
}

/// Writes credentials as others read them, and signs them.
package protocol CredentialWriting: Sendable {
    func newKey(_ id: RecordID, at moment: Instant) throws -> CredentialKey
    func signed(_ draft: CredentialDraft, with key: CredentialKey) throws -> String
}
