package import Notation
import Vocabulary

extension DemoContact {
    /// The document as the API takes it.
    ///
    /// `records` gives the ids under which people were recorded before, by the keys of the script; whoever is not there
    /// gets a record of their own.
    package func document(knowing records: [String: String] = [:]) -> JSONValue {
        .map(fields(records, answers: answers))
    }

    /// The document with all that is found out later, the judgement and earlier contacts, so that it can be assessed
    /// by itself.
    package func document(after earlier: [DemoContact]) -> JSONValue {
        var fields = fields([:], answers: answers + laterAnswers)
        fields.append(("history", .list(earlier.map { $0.entry(for: self) })))
        if isJudged { fields.append(("judgement", .map([("grade", .text(grade))]))) }
        return .map(fields)
    }

    private func fields(_ records: [String: String], answers: [Answer]) -> [(String, JSONValue)] {
        JSONValue.present([
            ("reference", .text(reference)),
            ("at", .text(at.text)),
            ("kind", .text(kind)),
            ("reporter", reporter.json),
            ("location", location?.json),
            ("narrative", .text(narrative)),
            ("people", .list(people.map { $0.json(record: $0.record.flatMap { records[$0] }) })),
            (
                "relationships",
                .some(
                    relationships.map {
                        .map([("from", .text($0.from)), ("to", .text($0.to)), ("is", .text($0.word))])
                    }
                )
            ),
            (
                "situation",
                .some(
                    situation.map { feature in
                        .map(
                            JSONValue.present([
                                ("feature", .text(feature.feature)), ("about", feature.about.map(JSONValue.text)),
                                ("by", feature.by.map(JSONValue.text)),
                            ])
                        )
                    }
                )
            ),
            ("controls", .some(controls.map(\.json))),
            ("answers", answers.json),
        ])
    }

    /// A short entry of another contact's history; people whom that one does not hold get a name of their own.
    private func entry(for later: DemoContact) -> JSONValue {
        func name(_ id: String) -> String {
            let person = people.first { $0.id == id }
            let same = later.people.first { $0.record != nil && $0.record == person?.record }
            return same?.id ?? "\(reference)-\(id)"
        }
        let concerns = people.flatMap { $0.observations.map(\.clue) }.removingRepeats()
        return .map(
            JSONValue.present([
                ("at", .text(at.text)),
                ("kind", .text(kind)),
                ("narrative", .text(narrative)),
                ("location", location?.json),
                ("people", .list(people.map { .map([("id", .text(name($0.id)))]) })),
                (
                    "situation",
                    .list(
                        situation.map { feature in
                            .map(
                                JSONValue.present([
                                    ("feature", .text(feature.feature)),
                                    ("about", feature.about.map { .text(name($0)) }),
                                    ("by", feature.by.map { .text(name($0)) }),
                                ])
                            )
                        }
                    )
                ),
                ("judgement", isJudged ? .map([("grade", .text(grade))]) : nil),
                ("concerns", .list(concerns.map(JSONValue.text))),
            ])
        )
    }
}

extension [DemoContact.Answer] {
    /// A map of facts, as a contact document holds it; nil where nothing is answered.
    package var json: JSONValue? {
        isEmpty ? nil : .map(map { ($0.fact, Int($0.value).map(JSONValue.integer) ?? .text($0.value)) })
    }
}
