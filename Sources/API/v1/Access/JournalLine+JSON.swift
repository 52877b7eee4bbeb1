package import Access
package import Notation
import Store
import Vocabulary

extension JournalLine {
    var json: JSONValue { .map(fields) }

    fileprivate var fields: [(String, JSONValue)] {
        [
            ("sequence", .integer(sequence)),
            ("at", .text(at.text)),
            ("actor", .text(actor.text)),
            ("agency", .text(agency.text)),
            ("verb", .text(verb)),
            (
                "subject",
                subjectKind.map { .map([("kind", .text($0)), ("id", .optional(subject?.text))]) } ?? .null
            ),
            ("version", version.map(JSONValue.integer) ?? .null),
            ("rule", .text(rule)),
            ("commitment", .text(commitment.hex)),
            ("hash", .text(hash.hex)),
        ]
    }
}

extension PersonJournal {
    package var json: JSONValue {
        .map([
            ("people", .list(people.map { .text($0.text) })),
            ("items", .list(lines.items.map(\.json))),
            ("next", .optional(lines.next)),
        ])
    }
}

extension ToldLine {
    package var json: JSONValue { .map(line.fields + [("recipient", .optional(recipient))]) }
}
