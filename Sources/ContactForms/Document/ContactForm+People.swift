import Notation
import PlainWords
import Recognise

extension ContactForm {
    mutating func person(_ key: String) -> JSONValue {
        let name = "people.\(key)"
        let place = "people[\(fields.keys.firstIndex(of: key) ?? 0)]"
        came(place, from: name)
        came("\(place).name", from: name)
        let named = [("given", text("\(name).given")), ("family", text("\(name).family"))]
        let born = partialDate("\(name).born")
        let told: [(String, JSONValue?)] = ["school", "gp", "language", "interpreter", "ethnicity", "occupation"].map {
            ($0, text("\(name).\($0)"))
        }
        return .written(
            [
                ("id", .text(key)),
                ("record", text("\(name).record")),
                ("name", named.contains { $0.1 != nil } ? .written(named) : nil),
                ("born", born),
                ("age", born == nil ? age("\(name).age") : nil),
                ("roles", chosen("\(name).roles")),
                ("home", group("\(name).home", ["line", "postcode"])),
            ] + told + [
                ("observations", .listed(observations(name, at: place))),
                ("vulnerabilities", chosen("\(name).vulnerabilities")),
                ("consent", group("\(name).consent", ["referral", "reason"], needing: ["referral"])),
                ("agreement", .listed(agreements(name, at: place))),
                ("spoken_to_alone", text("\(name).spoken_to_alone")),
                ("voice", text("\(name).voice")),
                ("wishes", lines("\(name).wishes")),
                ("needs", lines("\(name).needs")),
                ("desired_outcomes", lines("\(name).desired_outcomes")),
            ]
        )
    }

    /// Whole years, or the youngest and the oldest that somebody may be.
    private mutating func age(_ name: String) -> JSONValue? {
        guard let text = fields.text(name) else { return nil }
        let years = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard years.allSatisfy({ Int(String($0).trimmed).map((0...130).contains) ?? false }) else {
            wrong(name, "this is not an age", remedy: "write whole years, such as 82 or 16-20")
            return nil
        }
        return .text(text)
    }

    /// The boxes that are ticked.
    private func chosen(_ name: String) -> JSONValue? {
        .listed(fields[name].filter { !$0.isEmpty }.map(JSONValue.text))
    }

    /// A text with a line for each thing.
    private func lines(_ name: String) -> JSONValue? {
        .listed(
            (fields[name].first ?? "").split(whereSeparator: \.isNewline).map(String.init).map(\.trimmed)
                .filter { !$0.isEmpty }.map(JSONValue.text)
        )
    }

    private mutating func observations(_ name: String, at place: String) -> [JSONValue] {
        fields["\(name).clues"].filter { !$0.isEmpty }.enumerated().map { index, clue in
            let (part, source) = ("\(place).observations[\(index)]", "\(name).clue.\(clue)")
            came(part, from: source)
            came("\(part).clue", from: source)
            return .written([
                ("clue", .text(clue)),
                ("source", text("\(source).source") ?? .text("seen")),
                ("note", text("\(source).note")),
            ])
        }
    }

    private mutating func agreements(_ name: String, at place: String) -> [JSONValue] {
        var made: [JSONValue] = []
        for number in fields.numbers(of: "\(name).agreement") {
            let pair = "\(name).agreement.\(number)"
            came("\(place).agreement[\(made.count)]", from: pair)
            let parts = ["pathway", "state"]
            if let value = group(pair, parts, needing: parts) { made.append(value) }
        }
        return made
    }
}
