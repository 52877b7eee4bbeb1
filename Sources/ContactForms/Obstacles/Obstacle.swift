import PlainWords
package import Vocabulary

/// What stands in the way of recording a contact: the page and the field where it is mended, and the words that ask for it.
package struct Obstacle: Hashable, Sendable {
    package let section: DraftSection
    /// The id of the field on that page.
    package let field: String
    package let words: String
}

extension ContactForm {
    /// What was left empty and is needed, and what was typed and cannot be written down, in the order of the pages.
    package var obstacles: [Obstacle] {
        let lacking = missing.map { obstacle($0, "Say \(asked($0) ?? "what is missing")") }
        let unwritable = problems.map { obstacle($0.field, check($0.field, $0.remedy)) }
        return Self.inOrder(lacking + unwritable)
    }

    /// What was found wrong with the document, told of the fields from which it came.
    package func obstacles(_ problems: [FieldProblem]) -> [Obstacle] {
        Self.inOrder(
            problems.map { problem in
                let field = field(of: problem.field)
                let rule = FieldWords(of: field)?.rule
                return obstacle(field, check(field, rule ?? "it cannot be recorded as it stands"))
            }
        )
    }

    private static func inOrder(_ obstacles: [Obstacle]) -> [Obstacle] {
        let order = DraftSection.listed + [.check]
        return order.flatMap { section in obstacles.filter { $0.section.parent == section } }
    }

    private func obstacle(_ field: String, _ words: String) -> Obstacle {
        let known = FieldWords(of: field)
        let mended = known?.mendedAt ?? field
        let section = DraftSection.section(of: mended, fields.keys)
        let id = section == .check ? "main" : mended + (known?.begins ?? "")
        return Obstacle(section: section, field: id, words: words)
    }

    private func check(_ field: String, _ because: String) -> String {
        if let asked = asked(field) { return "Check \(asked): \(because)" }
        let section = DraftSection.section(of: field, fields.keys)
        return section == .check
            ? "Something in this contact cannot be recorded as it stands: look through its parts"
            : "Check “\(section.title)”: something there cannot be recorded as it stands"
    }

    /// What a field asks, of the person or the entry to which it belongs.
    private func asked(_ field: String) -> String? {
        let steps = field.split(separator: ".").map(String.init)
        let person = steps.dropFirst().first.flatMap { fields.given(to: $0) } ?? "a person whose name is not known"
        let number = steps.lazy.compactMap { Int($0) }.first
        let place = number.flatMap { fields.numbers(of: steps[0]).firstIndex(of: $0) }.map { "\($0 + 1)" }
        return FieldWords(of: field)?.asked
            .replacing("{person}", with: person)
            .replacing("{entry}", with: place ?? "")
    }
}
