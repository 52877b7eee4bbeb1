import HTTPTypes
import Learn
import Notation
import Vocabulary

extension SeenPart {
    var answer: Answer { Answer(.ok, json, version: standing.record?.version) }

    /// The part as it is in force, and what of it was acknowledged last; its words stand there for those who speak for it.
    var json: JSONValue {
        .map([
            ("programme", .text(standing.part.programme.text)),
            ("title", .text(standing.title)),
            ("agency", .text(standing.part.agency.text)),
            ("modules", .list(standing.modules.map { .text($0.id.text) })),
            ("edition", .text(standing.part.edition)),
            ("state", .text(state)),
            ("version", .integer(standing.record?.version ?? 0)),
            ("last", standing.last.map(json) ?? .null),
        ])
    }

    private var state: String {
        standing.isAcknowledged ? "acknowledged" : standing.last == nil ? "to-acknowledge" : "new-part"
    }

    private func json(_ given: Acknowledgement.Given) -> JSONValue {
        .map([
            ("edition", .text(given.edition)),
            ("at", .text(given.at.text)),
            ("by", .optional(isOwn ? given.by.text : nil)),
            ("words", .optional(isOwn ? given.words : nil)),
        ])
    }
}
