/// Where records are kept: work in one transaction at a time, of which everything is kept or nothing.
///
/// The session is what the ports of the stages are asked through; it must not outlive the work it is handed to.
package protocol Transactions<Session>: Sendable {
    associatedtype Session

    /// Looks at one state of the records.
    func read<Answer: Sendable>(_ work: @Sendable (Session) throws -> Answer) async throws -> Answer

    /// Looks and changes; what throws changes nothing.
    func write<Answer: Sendable>(_ work: @escaping @Sendable (Session) throws -> Answer) async throws -> Answer

    /// How a change is kept: as much as can be done before it is one's turn to write is done already.
    func keeping(_ change: Change) throws -> @Sendable (Session) throws -> Void
}

extension Transactions where Session: Keeping {
    package func keeping(_ change: Change) throws -> @Sendable (Session) throws -> Void {
        { try $0.keep(change) }
    }
}

/// Keeps whole changes.
package protocol Keeping {
    /// - Throws: `Refusal` where a version does not follow the one that is kept, or a draft is not as it was read.
    func keep(_ change: Change) throws
    /// Keeps the answer to a request beside its change.
    ///
    /// - Throws: `Refusal` where the key has been used already.
    func keep(_ answer: KeptAnswer, at moment: Instant) throws
    /// The answer that was given under a key.
    func answer(to key: ReceiptKey) throws -> KeptAnswer?
    /// The versions of a record, oldest first.
    func past(of record: RecordID) throws -> [PastVersion]
}

/// What comes from the world and is handed in: the time, ids that nobody can guess.
package protocol Surroundings: Sendable {
    var now: Instant { get }
    /// A new UUID of version 7.
    func newID() -> RecordID
}
