package import Hummingbird
package import Vocabulary

/// The parameters of a query, asked for by name; what nobody asked for is an error in the end.
///
/// Ask for every parameter, `finish()`, then use what was read: all that is wrong is told at once.
package struct QueryReader {
    private let values: [String: String]
    private var asked: [String] = []
    private var problems: [FieldProblem]

    package init(_ request: Request) throws(Problem) {
        guard let query = QueryText(request.uri.query ?? "") else {
            throw .badQuery([], detail: "the query is not written as a URL writes it")
        }
        values = Dictionary(query.parameters.map { ($0.name, $0.value) }) { first, _ in first }
        problems = Dictionary(grouping: query.parameters, by: \.name).filter { $0.value.count > 1 }.keys.sorted().map {
            FieldProblem(field: $0, problem: "is given more than once", remedy: "give it once")
        }
    }

    /// Refuses every parameter.
    package static func none(in request: Request) throws(Problem) {
        let query = try QueryReader(request)
        try query.finish()
    }

    /// The text of a parameter; nil where it is missing.
    package mutating func text(_ name: String) -> String? {
        asked.append(name)
        return values[name]
    }

    package mutating func recordID(_ name: String) -> RecordID? {
        read(name, "is not a UUID", remedy: "write it like 019a2c6e-0000-7000-8000-000000000000") { RecordID(uuid: $0) }
    }

    package mutating func instant(_ name: String) -> Instant? {
        read(name, "is not a date and time", remedy: "write it like 2026-11-20T22:10:00Z") { Instant(text: $0) }
    }

    package mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        let words = "is not a number from \(range.lowerBound) to \(range.upperBound)"
        return read(name, words, remedy: "write it in plain digits") { text in
            guard text.utf8.count < 10, !text.isEmpty, text.allSatisfy(\.isPlainDigit) else { return nil }
            return Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// One of a few words.
    package mutating func one<Choice: RawRepresentable<String> & CaseIterable>(
        of choices: Choice.Type,
        _ name: String
    ) -> Choice? {
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return read(name, "is none of \(all)", remedy: "write one of \(all)", Choice.init)
    }

    /// Which part of a list is asked for: `limit` and `cursor`, which is one only where it can be.
    package mutating func page(defaultLimit: Int = 50, where isCursor: (String) -> Bool) -> PageRequest {
        let limit = number("limit", in: 1...200) ?? defaultLimit
        let cursor = read("cursor", "is no cursor", remedy: "send 'next' as it came") { text in
            (1...500).contains(text.utf8.count) && isCursor(text) ? text : nil
        }
        return PageRequest(limit: limit, after: cursor)
    }

    /// Fails on everything that is wrong, the parameters that nobody asked for included.
    package func finish() throws(Problem) {
        let remedy = asked.isEmpty ? "leave it out" : "the parameters here are " + asked.joined(separator: ", ")
        let unknown = values.keys.filter { !asked.contains($0) }.sorted().map {
            FieldProblem(field: $0, problem: "is not a parameter here", remedy: remedy)
        }
        let all = problems + unknown
        guard let first = all.first else { return }
        throw .badQuery(all, detail: "\(first.field.prefix(40)) \(first.problem)")
    }

    /// Notes that two parameters contradict each other, or whatever else the route finds.
    package mutating func refuse(_ name: String, _ problem: String, remedy: String) {
        problems.append(FieldProblem(field: name, problem: problem, remedy: remedy))
    }

    /// What a text can be read as; nil where the parameter is missing.
    package mutating func read<Value>(
        _ name: String,
        _ problem: String,
        remedy: String,
        _ read: (String) -> Value?
    ) -> Value? {
        guard let text = text(name) else { return nil }
        if let value = read(text) { return value }
        refuse(name, problem, remedy: remedy)
        return nil
    }
}

extension Problem {
    static func badQuery(_ errors: [FieldProblem], detail: String) -> Problem {
        var problem = Problem(
            .badRequest,
            "bad-query",
            "Query not understood",
            detail: detail,
            remedy: errors.first?.remedy ?? "write a percent sign as %25"
        )
        problem.errors = errors
        return problem
    }
}
