import Notation
import Recognise
import Understand
import Vocabulary

extension TestResult {
    var json: JSONValue {
        .map([
            ("test", .text(test.text)),
            ("person", .optional(person?.text)),
            ("result", .text(result.rawValue)),
            ("grade", .optional(grade)),
            ("because", .texts(because)),
            ("source", .texts(source.map(\.words))),
        ])
    }
}

extension InstrumentResult {
    /// An entry for each threshold; one alone where there are none.
    var json: [JSONValue] {
        let counts: [(String, JSONValue)] = [("yes", .integer(yes)), ("no", .integer(no)), ("open", .integer(open))]
        func entry(_ threshold: String?, _ result: TestResult.Result?) -> JSONValue {
            .map(
                [
                    ("instrument", .text(instrument.text)),
                    ("person", .text(person.text)),
                    ("threshold", .optional(threshold)),
                    ("result", .optional(result?.rawValue)),
                ] + counts
            )
        }
        return thresholds.isEmpty ? [entry(nil, nil)] : thresholds.map { entry($0.id.text, $0.result) }
    }
}

extension RaisedPrompt {
    var json: JSONValue {
        .map([
            ("guidance", .text(page.text)),
            ("entry", .text(entry.text)),
            ("person", .text(person.text)),
            ("prompt", .text(prompt)),
            ("because", .texts(because)),
        ])
    }
}

extension Question {
    var json: JSONValue {
        .map([
            ("ask", .text(ask)),
            ("ask_of", .text(askOf.rawValue)),
            ("person", .optional(person?.text)),
            ("fact", .text(fact.text)),
            ("could_change", .texts(couldChange)),
            ("rank", .integer(rank)),
            ("because", .texts(because)),
        ])
    }
}

extension AgencyPart {
    var json: JSONValue {
        .map([
            ("agency", .text(agency.text)),
            ("person", .optional(person?.text)),
            ("role", .text(role.rawValue)),
            ("rule", .text(rule.text)),
            ("because", .texts(because)),
        ])
    }
}

extension Referral {
    var json: JSONValue {
        .map([
            ("pathway", .text(pathway.text)),
            ("to", .text(to.text)),
            ("person", .text(person.text)),
            (
                "basis",
                .map([("consent", .text(consent.rawValue)), ("lawful", .texts(lawful.map(\.words)))])
            ),
            ("due", .optional(due?.text)),
            ("clock", .text(clock.words)),
            ("clock_source", .text(clock.authority.words)),
            ("must_include", .texts(mustInclude)),
            ("missing", .texts(missing)),
            ("because", .texts(because)),
        ])
    }
}

extension RecommendedAction {
    var json: JSONValue {
        .map([
            ("kind", .text(kind.text)),
            ("action", .text(action)),
            ("owner", .text(owner.text)),
            ("about", .optional(about?.text)),
            ("addresses", .text(addresses)),
            ("answers", .text(answers)),
            ("due", .optional(due?.text)),
            ("rule", .text(rule.text)),
            ("because", .texts(because)),
        ])
    }
}

extension RemainingHarm {
    var json: JSONValue {
        .map([
            ("person", .text(person.text)), ("harm", .text(harm.text)), ("because", .text(because)),
        ])
    }
}

extension RaisedAlert {
    var json: JSONValue {
        .map([
            ("alert", .text(alert.text)), ("about", .optional(about?.text)), ("rule", .text(rule.text)),
            ("because", .texts(because)),
        ])
    }
}

extension Judgement {
    var json: JSONValue {
        .map([
            ("grade", .text(grade.rawValue)), ("rationale", .optional(rationale)), ("by", .optional(by)),
        ])
    }
}
