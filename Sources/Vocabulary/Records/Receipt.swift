/// What a client gave so that a request sent twice has one effect, and how the answer it is kept with is written.
///
/// The answer is kept in the transaction that makes the change: both are there afterwards, or neither.
package struct Receipt<Outcome>: Sendable {
    package let key: ReceiptKey
    package let answer: @Sendable (Outcome) -> [UInt8]

    package init(_ key: ReceiptKey, answer: @escaping @Sendable (Outcome) -> [UInt8]) {
        self.key = key
        self.answer = answer
    }

    package func kept(_ outcome: Outcome, showing people: [RecordID]) -> KeptAnswer {
        KeptAnswer(key: key, answer: answer(outcome), people: people)
    }
}

/// A key belongs to the account that used it, and stands for one request.
package struct ReceiptKey: Hashable, Sendable {
    /// For how long a request may be sent again and get the same answer.
    package static let daysKept = 7

    package let account: AccountID
    package let key: String
    /// A digest of the request; another request under the same key is refused.
    package let fingerprint: [UInt8]

    package init(account: AccountID, key: String, fingerprint: [UInt8]) {
        self.account = account
        self.key = key
        self.fingerprint = fingerprint
    }
}

/// The answer to a request as it was given the first time.
package struct KeptAnswer: Hashable, Sendable {
    package let key: ReceiptKey
    package let answer: [UInt8]
    /// The people it shows; giving it again is consulting them again.
    package let people: [RecordID]

    package init(key: ReceiptKey, answer: [UInt8], people: [RecordID]) {
        self.key = key
        self.answer = answer
        self.people = people
    }
}
