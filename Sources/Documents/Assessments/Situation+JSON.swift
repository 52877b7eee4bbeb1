import Notation
import Recognise
import Understand
import Vocabulary

extension AssessedClue {
    var json: JSONValue {
        .map([
            ("clue", .text(found.clue.text)),
            ("person", .optional(found.person?.text)),
            ("source", .text(found.origin.rawValue)),
            ("quote", .optional(found.quote)),
            ("start", found.range.map { .integer($0.lowerBound) } ?? .null),
            ("end", found.range.map { .integer($0.upperBound) } ?? .null),
            ("assertion", .text(found.assertion.rawValue)),
            ("suggests", .texts(vulnerabilities.map(\.text) + features.map(\.text))),
        ])
    }
}

extension AssessedPerson {
    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            (
                "vulnerabilities",
                .list(
                    vulnerabilities.map { held in
                        .map([
                            ("id", .text(held.id.text)),
                            ("basis", .text(held.basis.rawValue)),
                            ("clues", .indices(held.clues)),
                        ])
                    }
                )
            ),
        ])
    }
}

extension StandingFeature {
    var json: JSONValue {
        .map([
            ("feature", .text(id.text)),
            ("about", .optional(about?.text)),
            ("by", .optional(by?.text)),
            ("basis", .text(basis.rawValue)),
            ("clues", .indices(clues)),
        ])
    }
}

extension AppraisedControl {
    var json: JSONValue {
        .map([
            ("control", .text(recorded.control.text)),
            ("protects", .optional(recorded.protects?.text)),
            ("owner", .optional(recorded.owner?.text)),
            ("state", .text(recorded.state.rawValue)),
            ("verified", .optional(recorded.verified?.text)),
            ("ends", .optional(recorded.ends?.text)),
            ("concern", .text(concern.rawValue)),
            ("because", .texts([because])),
        ])
    }
}

extension Formulation {
    var json: JSONValue {
        .map([
            ("person", .text(person.text)),
            ("vulnerabilities", .ids(vulnerabilities)),
            ("features", .ids(features)),
            ("controls", .ids(controls)),
            ("harm", .text(harm.text)),
            ("rule", .text(rule.text)),
            ("because", .texts(because)),
        ])
    }
}

extension SourceOfHarm {
    var json: JSONValue {
        .map([
            ("by", .text(by.text)),
            ("people", .ids(people)),
            ("features", .ids(features)),
            ("harms", .ids(harms)),
        ])
    }
}
