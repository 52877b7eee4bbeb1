package import Hummingbird
import NIOCore
package import Notation

extension Request {
    /// The bytes of the body and what they hold as JSON.
    ///
    /// What is no JSON is 400 here; what is JSON, but not what it should be, is found by the reader of its fields and is
    /// 422. How long the body may take to arrive, the connection knows: see `BodyDeadline`.
    package func json(upTo limit: Int = Limits.document.bytes) async throws -> JSONBody {
        try JSONMediaType.check(self)
        let bytes = try await bytes(upTo: limit)
        do {
            return JSONBody(bytes: bytes, root: try NodeReader.json(bytes, from: .requestBody))
        } catch {
            throw Problem.badJSON(error)
        }
    }

    private func bytes(upTo limit: Int) async throws -> [UInt8] {
        let declared = try declaredLength()
        if let declared, declared > limit { throw Problem.bodyTooLarge }
        let buffer = try await collected(upTo: limit)
        // A body ends early without an error where the connection is being closed: what came is not what was sent.
        try Task.checkCancellation()
        guard declared ?? buffer.readableBytes == buffer.readableBytes else {
            throw Problem.badHeader("the body is not as long as Content-Length says", remedy: "send it again")
        }
        return Array(buffer.readableBytesView)
    }

    private func collected(upTo limit: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: limit)
        } catch  where error is IOError || error is ChannelError {
            // The client is gone; that is no fault of the server.
            throw Problem.badHeader("the connection ended inside the body", remedy: "send it again")
        }
    }

    private func declaredLength() throws(Problem) -> Int? {
        guard let text = try header("content-length") else { return nil }
        guard let length = Int(text), length >= 0 else {
            throw .badHeader("Content-Length is not a number", remedy: "give the number of bytes")
        }
        return length
    }
}

/// A body that is JSON: as it came, and as a tree.
package struct JSONBody: Sendable {
    /// What a fingerprint is made of.
    package let bytes: [UInt8]
    package let root: Node

    /// The document as a whole, ready to be read as what it should be.
    package var field: Field { Field(root, at: "", in: .requestBody) }
}

extension Source {
    /// What a client sent.
    package static let requestBody = Source(name: "request body")
}
