package import Vocabulary

/// What another system says of learning: a statement of xAPI 1.0.3, read as far as something follows from it.
package struct LearningStatement: Hashable, Sendable {
    /// Nil where whoever says it leaves the id to us.
    package let id: RecordID?
    /// Nil where no account is meant, but a group, or somebody who is known otherwise.
    package let actor: StatementAccount?
    package let verb: String
    package let object: Object
    package let isSuccess: Bool?
    package let isComplete: Bool?
    /// From -1 to 1.
    package let scaled: Double?
    /// Nil where it is not said when it was.
    package let at: Instant?
    /// The whole of it as it was sent, but for what the server says itself: JSON on one line.
    package let content: String
    /// The same content in the same order, whatever the order in which it was sent.
    package let canonical: String

    package init(
        id: RecordID?,
        actor: StatementAccount?,
        verb: String,
        object: Object,
        isSuccess: Bool? = nil,
        isComplete: Bool? = nil,
        scaled: Double? = nil,
        at moment: Instant?,
        content: String,
        canonical: String
    ) {
        self.id = id
        self.actor = actor
        self.verb = verb
        self.object = object
        self.isSuccess = isSuccess
        self.isComplete = isComplete
        self.scaled = scaled
        at = moment
        self.content = content
        self.canonical = canonical
    }

    /// What a statement is about.
    package enum Object: Hashable, Sendable {
        /// An activity by its IRI, and which version of it, where that is said.
        case activity(String, version: Int?)
        case statement(RecordID)
        case other
    }

    /// The same under the id by which it was sent.
    package func named(_ id: RecordID) -> LearningStatement {
        LearningStatement(
            id: id,
            actor: actor,
            verb: verb,
            object: object,
            isSuccess: isSuccess,
            isComplete: isComplete,
            scaled: scaled,
            at: at,
            content: content,
            canonical: canonical
        )
    }

    /// The statement that this one voids; nil for any other.
    package var voids: RecordID? {
        guard verb == StatementVerb.voided, case .statement(let id) = object else { return nil }
        return id
    }
}

/// Somebody as another system knows them.
package struct StatementAccount: Hashable, Sendable {
    package let homePage: String
    package let name: String

    package init(homePage: String, name: String) {
        self.homePage = homePage
        self.name = name
    }
}

/// The verbs of which something follows.
package enum StatementVerb {
    package static let completed = base + "completed"
    package static let passed = base + "passed"
    package static let failed = base + "failed"
    package static let voided = base + "voided"

    private static let base = "http://adlnet.gov/expapi/verbs/"
}
