package import HTTPTypes
package import Vocabulary

/// Why a request is not answered as hoped, in the form in which every refusal and fault leaves the service.
package struct Problem: Error, Hashable, Sendable {
    package var status: HTTPResponse.Status
    /// The stable name, such as `version-stale`.
    package var code: String
    /// The same words for every problem of a code.
    package var title: String
    package var detail: String
    /// What to do instead.
    package var remedy: String
    package var errors: [FieldProblem] = []
    /// The version that stands, where a change was made to an older one.
    package var current: Int?
    /// By what the log knows a fault.
    package var id: String?
    /// The methods that the path knows.
    package var allow: [HTTPRequest.Method] = []
    /// Seconds after which asking again may help.
    package var retryAfter: Int?
    /// What a page of ours sent that was not taken, so that the person can send it again; programs are never told it.
    package var untaken: Form?
    /// Whether nothing more can be read from the connection.
    package var closesConnection = false

    package init(
        _ status: HTTPResponse.Status,
        _ code: String,
        _ title: String,
        detail: String,
        remedy: String
    ) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.remedy = remedy
    }
}
