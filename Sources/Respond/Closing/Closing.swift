package import Vocabulary

/// That a contact was closed, by whom, and on what ground.
package struct Closing: Hashable, Codable, Sendable {
    package let at: Instant
    package let by: AccountID
    /// Of the document that was closed; what is recorded later reopens it.
    package let documentVersion: Int
    package let words: ClosingWords
    package internal(set) var reopened: Reopening?

    package struct Reopening: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let because: String
    }

    init(_ words: ClosingWords, documentVersion: Int, at moment: Instant, by account: AccountID) {
        self.words = words
        self.documentVersion = documentVersion
        at = moment
        by = account
    }
}

/// What has to be said to close a contact.
package struct ClosingWords: Hashable, Codable, Sendable {
    /// Why it can be closed.
    package let reason: String
    /// What may still go wrong.
    package let residualRisk: String
    /// What would have it opened again.
    package let reopensIf: String

    package init(reason: String, residualRisk: String, reopensIf: String) {
        self.reason = reason
        self.residualRisk = residualRisk
        self.reopensIf = reopensIf
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check() throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "reason", "it is not said why it can be closed", "say why")
        problems.require(
            !residualRisk.isBlank,
            "residual_risk",
            "it is not said what may still go wrong",
            "say what risk remains, and for whom"
        )
        problems.require(
            !reopensIf.isBlank,
            "reopens_if",
            "it is not said what would have it opened again",
            "say what must not happen unseen"
        )
        try problems.check()
    }
}
