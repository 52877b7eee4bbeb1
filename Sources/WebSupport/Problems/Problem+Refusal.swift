import HTTPTypes
package import Vocabulary

extension Problem {
    /// How a refusal is told to a client.
    package init(_ refusal: Refusal) {
        self.init(
            refusal.code.status,
            refusal.code.rawValue,
            refusal.code.title,
            detail: refusal.reason,
            remedy: refusal.remedy
        )
        errors = refusal.problems
        current = refusal.current
        retryAfter = refusal.retryAfter
    }
}

extension Refusal.Code {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .notAllowed: .forbidden
        case .keyInUse, .notInThisState, .cannotClose, .mustNotReceive, .draftChanged, .nameTaken: .conflict
        case .draftTooLarge: .contentTooLarge
        case .signInPaused: .tooManyRequests
        case .versionStale: .preconditionFailed
        case .versionRequired: .preconditionRequired
        case .badInput, .keyReused, .ownJudgement, .noJudgement, .notRecommended, .reassessFirst, .signInRefused,
            .cannotAssess, .unlicensed:
            .unprocessableContent
        }
    }

    fileprivate var title: String {
        switch self {
        case .notFound: "Not found"
        case .notAllowed: "Not allowed"
        case .badInput: "Input not understood"
        case .versionStale: "Changed by somebody else"
        case .versionRequired: "Version required"
        case .keyReused: "Key used for another request"
        case .keyInUse: "Key in use"
        case .ownJudgement: "Own judgement"
        case .noJudgement: "No judgement"
        case .notRecommended: "Not recommended"
        case .reassessFirst: "Assess again first"
        case .notInThisState: "Not possible as it stands"
        case .mustNotReceive: "Must not be told"
        case .cannotClose: "Cannot be closed yet"
        case .draftChanged: "Draft changed in another window"
        case .draftTooLarge: "Draft too large"
        case .signInRefused: "Not signed in"
        case .signInPaused: "Signing in paused"
        case .nameTaken: "Name taken"
        case .cannotAssess: "Not theirs to judge"
        case .unlicensed: "No licence for it"
        }
    }
}
