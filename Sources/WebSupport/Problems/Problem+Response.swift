package import Hummingbird
import NIOCore
import Notation
import Vocabulary

extension Problem {
    /// The reply: RFC 9457, its fields in a fixed order.
    package var response: Response {
        Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// The body of the reply.
    var text: String { JSONText(json).compact }

    private var headers: HTTPFields {
        var headers: HTTPFields = [.contentType: "application/problem+json"]
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
        if !allow.isEmpty { headers[.allow] = allow.map(\.rawValue).joined(separator: ", ") }
        if let retryAfter { headers[.retryAfter] = String(retryAfter) }
        if let current { headers[.eTag] = "\"\(current)\"" }
        if closesConnection { headers[.connection] = "close" }
        return headers
    }

    private var json: JSONValue {
        var fields: [(String, JSONValue)] = [
            ("type", .text("urn:heed:problem:" + code)),
            ("title", .text(title)),
            ("status", .integer(status.code)),
            ("code", .text(code)),
            ("detail", .text(detail)),
            ("remedy", .text(remedy)),
        ]
        if !errors.isEmpty { fields.append(("errors", .list(errors.map(\.json)))) }
        if let current { fields.append(("current", .integer(current))) }
        if let id { fields.append(("id", .text(id))) }
        return .map(fields)
    }
}

extension FieldProblem {
    fileprivate var json: JSONValue {
        .map([("field", .text(field)), ("problem", .text(problem)), ("remedy", .text(remedy))])
    }
}
