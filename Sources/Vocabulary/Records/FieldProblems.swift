/// Everything that is wrong with an input, so that it can be told at once.
package struct FieldProblems {
    private var found: [FieldProblem] = []

    package init() {}

    /// Remembers a problem unless it is right.
    package mutating func require(_ isRight: Bool, _ field: String, _ problem: String, _ remedy: String) {
        if !isRight { found.append(FieldProblem(field: field, problem: problem, remedy: remedy)) }
    }

    /// - Throws: one `Refusal` that names them all, where there are any.
    package func check() throws(Refusal) {
        guard let first = found.first else { return }
        throw Refusal(.badInput, first.problem, remedy: first.remedy, problems: found)
    }
}
