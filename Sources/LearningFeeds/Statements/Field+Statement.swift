package import Learn
package import Notation
import Vocabulary

extension Field {
    /// The statement of xAPI 1.0.3 that stands here; the first thing that is wrong with it is told by its path.
    ///
    /// What the schemas of 1.0.1 refuse is refused, and what only the written specification says besides: ADR 42 lists it.
    package func learningStatement() throws(BadInput) -> LearningStatement {
        try refuseNulls()
        var fields = try members(Self.ofStatements + ["id", "stored", "authority", "version"])
        let id = try fields.optional("id")?.uuid()
        let core = try fields.statementCore(isWithin: false)
        _ = try fields.optional("stored")?.timestamp()
        try fields.optional("authority")?.authority()
        if let version = fields.optional("version") { try version.statementVersion() }
        let bare = node.without(["id", "stored", "authority", "version"])
        return LearningStatement(
            id: id,
            actor: core.actor,
            verb: core.verb,
            object: core.object,
            isSuccess: core.result.isSuccess,
            isComplete: core.result.isComplete,
            scaled: core.result.scaled,
            at: core.at,
            content: JSONText(bare.json).compact,
            canonical: JSONText(bare.sorted.json).compact
        )
    }

    static let ofStatements = ["actor", "verb", "object", "result", "context", "timestamp", "attachments"]

    /// A statement within a statement.
    func subStatement() throws(BadInput) {
        var fields = try members(Self.ofStatements + ["objectType"])
        _ = try fields.statementCore(isWithin: true)
    }

    /// Version 1.0 and its patches.
    private func statementVersion() throws(BadInput) {
        let version = try string()
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        let isNumbered =
            parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
        guard isNumbered, parts[0] == "1", parts[1] == "0" else {
            throw bad("\(version.inQuotes) is no version that is understood", remedy: "send 1.0.3, or leave it out")
        }
    }

    /// Null says nothing, and stands nowhere but in extensions.
    private func refuseNulls() throws(BadInput) {
        switch node.content {
        case .null: throw bad("null stands here", remedy: "leave out what there is not")
        case .scalar: return
        case .list(let items): for index in items.indices { try item(index).refuseNulls() }
        case .map:
            for (key, value) in try entries() where key != "extensions" { try value.refuseNulls() }
        }
    }
}

/// What a statement and one within a statement have in common.
struct StatementCore {
    let actor: StatementAccount?
    let verb: String
    let object: LearningStatement.Object
    let result: ReadResult
    let at: Instant?
}

extension Fields {
    mutating func statementCore(isWithin: Bool) throws(BadInput) -> StatementCore {
        let actor = try required("actor").statementActor()
        let verb = try required("verb").statementVerb()
        let place = try required("object")
        let object = try place.statementObject(isWithin: isWithin)
        let result = try optional("result")?.statementResult() ?? ReadResult()
        try optional("context")?.statementContext(ofActivity: place.isActivity)
        let at = try optional("timestamp")?.timestamp()
        if let attachments = optional("attachments") {
            _ = try attachments.list { (item) throws(BadInput) in try item.attachment() }
        }
        if verb == StatementVerb.voided, !isWithin {
            guard case .statement = object else {
                throw place.bad("what is voided is no statement", remedy: "name it with objectType StatementRef")
            }
        }
        var read = object
        // A result may say the version as well as the activity.
        if case .activity(let iri, nil) = object, let version = result.version {
            read = .activity(iri, version: version)
        }
        return StatementCore(actor: actor, verb: verb, object: read, result: result, at: at)
    }
}
