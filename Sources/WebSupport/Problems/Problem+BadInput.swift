import HTTPTypes
package import Notation
import Vocabulary

extension Problem {
    /// The body is no JSON at all: nothing of it has been read as fields yet.
    static func badJSON(_ input: BadInput) -> Problem {
        var problem = Problem(
            .badRequest,
            "bad-json",
            "JSON not understood",
            detail: input.line.map { "line \($0): " + input.problem } ?? input.problem,
            remedy: input.remedy
        )
        problem.errors = [FieldProblem(field: input.field, problem: input.problem, remedy: input.remedy)]
        return problem
    }

    /// The body is JSON, but a field of it cannot be read as what it should be.
    package init(_ input: BadInput) {
        self.init(
            .unprocessableContent,
            "bad-input",
            "Input not understood",
            detail: input.field.isEmpty ? input.problem : "\(input.field): \(input.problem)",
            remedy: input.remedy
        )
        errors = [FieldProblem(field: input.field, problem: input.problem, remedy: input.remedy)]
    }
}
