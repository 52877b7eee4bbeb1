package import HTTPTypes
package import Vocabulary

extension Refusal {
    /// Something of a form is not said.
    package static func unsaid(_ field: String, _ problem: String, _ remedy: String) -> Refusal {
        let told = FieldProblem(field: field, problem: problem, remedy: remedy)
        return Refusal(.badInput, problem, remedy: remedy, problems: [told])
    }

    /// The status of a page that shows a form again with what was refused.
    package var pageStatus: HTTPResponse.Status {
        switch code {
        case .signInPaused: .tooManyRequests
        case .versionStale, .draftChanged: .conflict
        default: .unprocessableContent
        }
    }
}
