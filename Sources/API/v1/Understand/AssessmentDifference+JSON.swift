import Notation
import Understand
import Vocabulary

extension AssessmentDifference {
    var json: JSONValue {
        .map([
            ("tests", .list(tests.map { $0.json("test", $0.thing.text) { $0.rawValue } })),
            ("agencies", .list(agencies.map { $0.json("agency", $0.thing.text) { $0.rawValue } })),
            (
                "referrals",
                referrals.json { .map([("pathway", .text($0.pathway.text)), ("person", .text($0.person.text))]) }
            ),
            (
                "questions",
                questions.json { .map([("fact", .text($0.fact.text)), ("person", .optional($0.person?.text))]) }
            ),
            ("alerts", alerts.json { .map([("alert", .text($0.alert.text)), ("about", .optional($0.about?.text))]) }),
        ])
    }
}

extension Changed {
    fileprivate func json(_ name: String, _ id: String, _ words: (Result) -> String) -> JSONValue {
        .map([
            (name, .text(id)),
            ("person", .optional(person?.text)),
            ("before", .optional(before.map(words))),
            ("after", .optional(after.map(words))),
        ])
    }
}

extension Exchanged {
    fileprivate func json(_ item: (Item) -> JSONValue) -> JSONValue {
        .map([("added", .list(added.map(item))), ("removed", .list(removed.map(item)))])
    }
}
