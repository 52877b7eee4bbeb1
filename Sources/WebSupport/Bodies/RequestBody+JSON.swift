package import Hummingbird
package import Notation

extension Request {
    /// The bytes of the body and what they hold as JSON.
    ///
    /// What is no JSON is 400 here; what is JSON, but not what it should be, is found by the reader of its fields and is
    /// 422.
    package func json(upTo limit: Int = Limits.document.bytes) async throws -> JSONBody {
        try JSONBody(reading: try await jsonBytes(upTo: limit))
    }

    /// The bytes of a body that is said to be JSON, for those who have to believe them before anything reads them.
    package func jsonBytes(upTo limit: Int = Limits.document.bytes) async throws -> [UInt8] {
        try JSONMediaType.check(self)
        return try await bytes(upTo: limit)
    }
}

/// A body that is JSON: as it came, and as a tree.
package struct JSONBody: Sendable {
    /// What a fingerprint is made of.
    package let bytes: [UInt8]
    package let root: Node

    /// The document as a whole, ready to be read as what it should be.
    package var field: Field { Field(root, at: "", in: .requestBody) }

    package init(reading bytes: [UInt8]) throws(Problem) {
        self.bytes = bytes
        do {
            root = try NodeReader.json(bytes, from: .requestBody)
        } catch {
            throw Problem.badJSON(error)
        }
    }
}

extension Source {
    /// What a client sent.
    package static let requestBody = Source(name: "request body")
}
