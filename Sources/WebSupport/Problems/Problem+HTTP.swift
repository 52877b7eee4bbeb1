import HTTPTypes
import Vocabulary

extension Problem {
    /// There is no such path.
    static let unknownPath = Problem(
        .notFound,
        "not-found",
        "Not found",
        detail: "there is nothing at this path",
        remedy: "check the path against /api/v1/openapi.json"
    )

    /// The path is there, but not for this method.
    static func wrongMethod(allowing methods: [HTTPRequest.Method]) -> Problem {
        let names = methods.map(\.rawValue).joined(separator: ", ")
        var problem = Problem(
            .methodNotAllowed,
            "method-not-allowed",
            "Method not allowed",
            detail: "this path does not know that method",
            remedy: "use one of \(names)"
        )
        problem.allow = methods
        return problem
    }

    package static func unauthenticated(_ why: String) -> Problem {
        Problem(
            .unauthorized,
            "unauthenticated",
            "Not signed in",
            detail: why,
            remedy: "send 'Authorization: Bearer' and a token that has not expired"
        )
    }

    /// A header that cannot be read as what it should be.
    package static func badHeader(_ detail: String, remedy: String) -> Problem {
        Problem(.badRequest, "bad-header", "Header not understood", detail: detail, remedy: remedy)
    }

    static let bodyTooLarge = closing(
        Problem(
            .contentTooLarge,
            "body-too-large",
            "Body too large",
            detail: "the body is larger than 4 MiB, which is the limit",
            remedy: "keep long text elsewhere and send the part that matters"
        )
    )

    static let bodyTooSlow = closing(
        Problem(
            .requestTimeout,
            "body-too-slow",
            "Body too slow",
            detail: "the body did not arrive in the time there is for it",
            remedy: "send the request again over a better connection"
        )
    )

    static func unsupportedMediaType(_ detail: String, remedy: String) -> Problem {
        Problem(
            .unsupportedMediaType,
            "unsupported-media-type",
            "Media type not supported",
            detail: detail,
            remedy: remedy
        )
    }

    private static func closing(_ problem: Problem) -> Problem {
        var problem = problem
        problem.closesConnection = true
        return problem
    }
}
