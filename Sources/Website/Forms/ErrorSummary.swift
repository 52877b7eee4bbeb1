package import Vocabulary

/// What must be put right on a page, as the summary above it says: each with a link to its field.
package struct ErrorSummary: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        /// Nil where it is about no field of the page.
        package let href: String?
        package let text: String
    }

    package let heading: String
    package let paragraph: String?
    package let items: [Item]

    package init(_ heading: String = "There is something to put right", paragraph: String? = nil, items: [Item]) {
        self.heading = heading
        self.paragraph = paragraph
        self.items = items
    }
}

/// What a form was refused for, by the names of its fields.
package struct FormErrors: Hashable, Sendable {
    private let problems: [FieldProblem]
    private let paragraph: String?

    package static let none = FormErrors([])

    /// - Parameters:
    ///   - problems: Each named by the field of the form.
    ///   - paragraph: What is wrong with the whole.
    package init(_ problems: [FieldProblem], paragraph: String? = nil) {
        self.problems = problems
        self.paragraph = paragraph
    }

    /// A refusal, as the form shows it: `field` gives the name in the form of what the refusal names; nil where the form
    /// does not have it.
    package init(_ refusal: Refusal, field: (String) -> String? = { $0 }) {
        let named = refusal.problems.map { problem in
            FieldProblem(field: field(problem.field) ?? "", problem: problem.problem, remedy: problem.remedy)
        }
        self.init(named, paragraph: named.isEmpty ? Self.sentence(refusal.reason, refusal.remedy) : nil)
    }

    package var isEmpty: Bool { problems.isEmpty && paragraph == nil }

    /// What is wrong with a field, in words; nil where nothing is.
    package func words(_ field: String) -> String? {
        problems.first { $0.field == field }.map { Self.sentence($0.problem, $0.remedy) }
    }

    /// Nil where nothing is wrong.
    package var summary: ErrorSummary? {
        guard !isEmpty else { return nil }
        return ErrorSummary(
            paragraph: paragraph,
            items: problems.map { problem in
                ErrorSummary.Item(
                    href: problem.field.isEmpty ? nil : "#" + problem.field,
                    text: Self.sentence(problem.problem, problem.remedy)
                )
            }
        )
    }

    /// Problem and remedy as one sentence that begins with a capital letter.
    private static func sentence(_ problem: String, _ remedy: String) -> String {
        problem.prefix(1).uppercased() + problem.dropFirst() + (remedy.isEmpty ? "" : ": " + remedy)
    }
}
