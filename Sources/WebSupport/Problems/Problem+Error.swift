import HTTPTypes
import Hummingbird
import NIOCore
import Notation
import Vocabulary

extension Problem {
    /// How an expected error is told to a client; nil for what nobody expected.
    init?(expected error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let refusal as Refusal: self.init(refusal)
        case let input as BadInput: self.init(input)
        case let fault as StorageFault: self.init(fault)
        case is CancellationError: self = .stopping
        case is BodyTooSlow: self = .bodyTooSlow
        case is NIOTooManyBytesError: self = .bodyTooLarge
        case let error as any HTTPResponseError: self.init(framework: error.status)
        default: return nil
        }
    }

    /// What a client is told of a fault: only by which id the log knows it.
    static func fault(_ id: String) -> Problem {
        var problem = Problem(
            .internalServerError,
            "fault",
            "Fault",
            detail: "something went wrong that should not have",
            remedy: "tell an administrator the id"
        )
        problem.id = id
        return problem
    }

    /// The server gave up on the request, because it is told to stop.
    private static var stopping: Problem {
        var problem = Problem(
            .serviceUnavailable,
            "unavailable",
            "Not available",
            detail: "the server is stopping",
            remedy: "send it again in a while, with the same key"
        )
        problem.retryAfter = 30
        problem.closesConnection = true
        return problem
    }

    /// What the framework refuses by itself carries words of its own, which nobody has checked; they are left out.
    private init?(framework status: HTTPResponse.Status) {
        switch status {
        case .notFound: self = .unknownPath
        case .contentTooLarge: self = .bodyTooLarge
        case .unsupportedMediaType:
            self = .unsupportedMediaType("the body is of a type that is not read here", remedy: "send application/json")
        case .badRequest:
            self = .badHeader("the request cannot be understood", remedy: "check it against /api/v1/openapi.json")
        default: return nil
        }
    }
}
