import Hummingbird
import NIOCore

extension Request {
    /// The whole body; how long it may take to arrive, the connection knows: see `BodyDeadline`.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
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
