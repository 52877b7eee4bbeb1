import Notation
import Reasoning
import Recognise
import Understand
import Vocabulary

/// Reads the conditions of one policy file.
struct ConditionReading: Sendable {
    let glossary: Glossary
    /// The numbers that the file gives a name.
    var figures: [String: Double] = [:]
    /// The pathway whose consent is meant where none is named.
    var pathway: PathwayID?

    func criterion(_ field: Field) throws(BadInput) -> Criterion {
        var fields = try field.fields()
        guard let found = try anyKind(&fields) else {
            try fields.finish()
            throw field.bad("this is no condition", remedy: "see Policy/README.md for the conditions there are")
        }
        try fields.finish()
        return found
    }

    func criteria(_ field: Field) throws(BadInput) -> [Criterion] {
        let parts = try field.list(criterion)
        guard !parts.isEmpty else { throw field.bad("the list is empty", remedy: "name at least one condition") }
        return parts
    }

    private func anyKind(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        if let found = try composed(&fields) { return found }
        if let found = try compared(&fields) { return found }
        if let found = try known(&fields) { return found }
        if let found = try situated(&fields) { return found }
        return try late(&fields)
    }

    private func composed(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        if let all = fields.optional("all") { return .all(try criteria(all)) }
        if let any = fields.optional("any") { return .any(try criteria(any)) }
        if let not = fields.optional("not") { return .not(try criterion(not)) }
        if let unless = fields.optional("unless") { return .unless(try criterion(unless)) }
        if let always = fields.optional("always") {
            guard try always.isYes() else { throw always.bad("only 'always: true' is read", remedy: "write true") }
            return .always
        }
        guard let atLeast = fields.optional("at_least"), case .map = atLeast.node.content else { return nil }
        var counted = try atLeast.fields()
        let parts = try criteria(try counted.required("of"))
        let count = try counted.required("count").wholeNumber(in: 1...parts.count)
        try counted.finish()
        return .atLeast(count, parts)
    }

    private func compared(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        if let age = fields.optional("age") {
            var inner = try age.fields()
            guard let (comparison, number) = try comparison(&inner) else {
                throw age.bad("no number is compared here", remedy: "write age: {at_least: 16}")
            }
            try inner.finish()
            return .compare(.age, comparison, number)
        }
        if let kind = fields.optional("is") {
            switch try kind.text() {
            case "child": return .isChild
            case "adult": return .isAdult
            default: throw kind.notOne(of: ["child", "adult"], "what a person can be")
            }
        }
        guard let fact = fields.optional("fact") else { return nil }
        let id = try fact.identifier(among: glossary.facts, "a fact")
        let isCount = glossary.counts.contains(id)
        guard let (comparison, number) = try comparison(&fields) else {
            guard !isCount else {
                throw fact.bad("'\(id)' is a count, and nothing compares it", remedy: "say beside it at_least: 2")
            }
            return .atom(.fact(id))
        }
        guard isCount else {
            throw fact.bad("'\(id)' is yes or no, which no number compares", remedy: "take the number out")
        }
        return .compare(.fact(id), comparison, number)
    }

    private func comparison(_ fields: inout Fields) throws(BadInput) -> (Comparison, Double)? {
        let ways: [(String, Comparison)] = [
            ("at_least", .atLeast), ("more_than", .more), ("at_most", .atMost), ("less_than", .less), ("equal", .equal),
        ]
        for (key, comparison) in ways {
            guard let field = fields.optional(key) else { continue }
            return (comparison, try number(field))
        }
        return nil
    }

    /// A number, or the name of a figure of the same file.
    func number(_ field: Field) throws(BadInput) -> Double {
        let text = try field.text()
        if let figure = figures[text] { return figure }
        guard figures.isEmpty || Double(text) != nil else {
            throw field.notOne(of: figures.keys.sorted(), "a number or a figure of this file")
        }
        return try field.number()
    }

    /// A number of things or days, or the name of a figure of the same file that is one.
    func wholeNumber(_ field: Field) throws(BadInput) -> Int {
        guard let whole = Int(exactly: try number(field)), 1...10_000 ~= whole else {
            throw field.bad(
                "\(try field.text().inQuotes) is not a whole number from 1 to 10000",
                remedy: "write digits, such as 3"
            )
        }
        return whole
    }
}
