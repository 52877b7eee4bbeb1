import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

extension Example {
    /// Asks the router one thing.
    func ask(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ headers: [(String, String)] = [],
        body: String? = nil,
        token: String? = Example.token
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        if let token { fields[.authorization] = "Bearer " + token }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        let sent = fields
        return try await application().test(.router) { client in
            try await client.executeRequest(
                uri: path,
                method: method,
                headers: sent,
                body: body.map { ByteBuffer(string: $0) }
            )
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The stable name of the problem, as it stands in the body.
    var code: String? {
        guard headers[.contentType] == "application/problem+json" else { return nil }
        return text.firstMatch(of: /"code":"([a-z-]+)"/).map { String($0.1) }
    }
}
