package import Vocabulary

/// The fields of a form by name, each with its values in order, exactly as they were typed; valid or not.
package struct DraftFields: Hashable, Sendable {
    package private(set) var values: [String: [String]]

    package init(_ values: [String: [String]]) {
        self.values = values.filter { !$0.value.isEmpty }
    }

    package subscript(name: String) -> [String] { values[name] ?? [] }

    package var isEmpty: Bool { values.isEmpty }

    /// What of them is in a part of the form.
    package func only(_ part: DraftPart) -> DraftFields {
        DraftFields(values.filter { part.contains($0.key) })
    }

    /// These, with one part of the form as it was sent; a box that was unticked is not sent, and goes.
    package func replacing(_ part: DraftPart, by sent: DraftFields) -> DraftFields {
        let others = values.filter { !part.contains($0.key) }
        return DraftFields(others.merging(sent.values) { _, new in new })
    }

    /// - Throws: `Refusal` where they are more than a draft may hold, or a name is none that a form has.
    package func check() throws(Refusal) {
        if let name = values.keys.first(where: { !Self.isName($0) }) {
            throw Refusal(
                .badInput,
                "the form has a field that no form here has",
                remedy: "open the page again and send it from there",
                problems: name.utf8.count <= 40
                    ? [FieldProblem(field: name, problem: "it is not known", remedy: "leave it out")] : []
            )
        }
        let count = values.values.reduce(0) { $0 + $1.count }
        guard count <= Self.mostValues else {
            throw Self.tooLarge("it has \(count) fields, and \(Self.mostValues) is the most")
        }
        let bytes = values.reduce(0) { sum, field in
            field.value.reduce(sum + field.key.utf8.count) { $0 + $1.utf8.count }
        }
        guard bytes <= Self.mostBytes else {
            throw Self.tooLarge("it has \(bytes / 1_000) kB of text, and \(Self.mostBytes / 1_000) kB is the most")
        }
    }

    package static let mostBytes = 200_000
    package static let mostValues = 500
    private static let longestName = 120

    /// A dotted path, such as `people.p1.given`.
    private static func isName(_ name: String) -> Bool {
        guard (1...longestName).contains(name.utf8.count) else { return false }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { step in
            !step.isEmpty && step.utf8.allSatisfy(isInStep)
        }
    }

    private static func isInStep(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func tooLarge(_ why: String) -> Refusal {
        Refusal(
            .draftTooLarge,
            "this is more than one draft may hold: " + why,
            remedy: "record what there is, and add the rest to the contact afterwards"
        )
    }
}

extension DraftFields: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, [String])...) {
        self.init(Dictionary(elements) { _, last in last })
    }
}

extension DraftFields: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "\(values.count) fields of a draft, not shown" }
    package var debugDescription: String { description }
}
