import HTTPTypes
import Vocabulary

extension Problem {
    /// What was sent cannot be read as a form.
    static func badForm(_ detail: String, remedy: String) -> Problem {
        Problem(.badRequest, "bad-form", "Form not understood", detail: detail, remedy: remedy)
    }

    static func formTooLarge(_ limit: Int) -> Problem {
        var problem = Problem(
            .contentTooLarge,
            "form-too-large",
            "Form too large",
            detail: "the form is larger than \(limit >> 10) KiB, which is the limit",
            remedy: "keep long text elsewhere and send the part that matters"
        )
        problem.closesConnection = true
        return problem
    }

    static func fieldTooLong(_ name: String, limit: Int) -> Problem {
        let words = "is longer than \(limit >> 10) KiB, which is the limit"
        let remedy = "keep long text elsewhere and send the part that matters"
        var problem = formTooLarge(limit)
        problem.detail = "a field " + words
        problem.closesConnection = false
        problem.errors = [FieldProblem(field: name, problem: words, remedy: remedy)]
        return problem
    }

    /// The form was made for another session, or for none.
    package static let formFromElsewhere = Problem(
        .forbidden,
        "form-from-elsewhere",
        "Form no longer valid",
        detail: "this form was not made in the session you are signed in to",
        remedy: "go back, load the page again, and send the form from there"
    )

    /// Another site sent the request.
    package static let crossSite = Problem(
        .forbidden,
        "cross-site",
        "Sent from another site",
        detail: "this was sent by a page that is none of Heed's",
        remedy: "open Heed itself and do it from there"
    )
}
