import HTTPTypes

/// The name of a method for logs and metrics; a client cannot make up new ones.
enum MethodName {
    static func of(_ method: HTTPRequest.Method) -> String {
        known.contains(method) ? method.rawValue : "other"
    }

    private static let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
}
