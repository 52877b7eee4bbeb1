package import Vocabulary

/// The accounts and what they sign in with.
package protocol AccountRecords: Keeping {
    func account(_ id: RecordID) throws -> Account?
    /// The account whose token has this digest, where the token has not expired and the account is not suspended.
    func account(showing digest: [UInt8], at moment: Instant) throws -> Account?
    /// The account with this sign-in name, suspended or not; there is never more than one.
    func account(named name: SignInName) throws -> Account?
    /// The account that a provider knows by this subject, suspended or not; there is never more than one.
    func account(knownAs subject: ProviderSubject) throws -> Account?
    func keep(_ token: Token) throws
    /// Keeps the digest of a password, in the notation of whatever made it.
    func keep(password: String, of account: RecordID) throws
    func password(of account: RecordID) throws -> String?
}
