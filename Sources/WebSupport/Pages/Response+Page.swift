package import Hummingbird
import NIOCore

extension Response {
    /// A page, or a part of one.
    package static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// A file that a browser keeps and does not show.
    package static func file(_ text: String, named name: String, _ mediaType: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: mediaType, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// Sends the browser on, after a form too, so that loading the next page again sends nothing twice.
    package static func redirect(to path: LocalPath) -> Response {
        Response(status: .seeOther, headers: [.location: path.text])
    }

    /// Whether a browser shows it.
    package var isPage: Bool {
        headers[.contentType]?.hasPrefix("text/html") == true
    }
}

extension Request {
    /// Whether a script of ours asks, which wants no page for an answer.
    package var isFromScript: Bool {
        headers.contains { $0.name.canonicalName == "x-heed-request" && $0.value == "script" }
    }
}
