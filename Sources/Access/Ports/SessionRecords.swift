package import Vocabulary

/// Who is signed in where, and by what codes they prove it.
package protocol SessionRecords: Keeping {
    /// The session whose secret has this digest, open or not.
    func session(_ digest: [UInt8]) throws -> AccountSession?
    func begin(_ session: AccountSession) throws
    /// Says that a session was used; it never goes back.
    func see(_ digest: [UInt8], at moment: Instant) throws
    /// Keeps to where a session comes back after the next proof; nil for one's own work.
    func lead(_ digest: [UInt8], backTo path: String?) throws
    /// Counts a wrong code or proof, and answers how many there were.
    func countWrongCode(in digest: [UInt8]) throws -> Int
    func end(_ digest: [UInt8]) throws
    /// Ends all of an account, on every device, and answers how many there were.
    @discardableResult func endSessions(of account: RecordID) throws -> Int
    /// Forgets those that count no longer.
    @discardableResult func forgetSessions(overAt moment: Instant) throws -> Int
    /// Whose restricted records stand open to an account at a moment.
    func opened(to account: RecordID, at moment: Instant) throws -> [OpenedPerson]

    /// What an account's codes are made of, sealed.
    func codes(of account: RecordID) throws -> SealedCodes?
    /// Keeps what codes are made of from now on, in the place of what was.
    func keep(_ codes: SealedCodes, of account: RecordID) throws
    /// Uses up the code of a step of time and of those before it; false where it has been used.
    func useCode(of step: Int, for account: RecordID) throws -> Bool
}

/// The secret that an account's codes are made of, readable only with a key that is not among the records.
package struct SealedCodes: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}
