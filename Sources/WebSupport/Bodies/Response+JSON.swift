package import Hummingbird
import NIOCore
package import Notation

extension Response {
    /// A reply in JSON; the same value always gives the same bytes.
    package static func json(
        _ value: JSONValue,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        json(Array(JSONText(value).compact.utf8), status: status, headers: headers)
    }

    /// A reply in JSON that is written already, such as one that was kept.
    package static func json(
        _ bytes: [UInt8],
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
