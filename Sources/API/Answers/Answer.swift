import HTTPTypes
import Hummingbird
import Notation
import Vocabulary
import WebSupport

/// A reply that can be kept and given again, byte for byte.
struct Answer: Sendable {
    let status: HTTPResponse.Status
    var location: String?
    var version: Int?
    let body: [UInt8]

    init(_ status: HTTPResponse.Status = .ok, _ json: JSONValue, location: String? = nil, version: Int? = nil) {
        self.status = status
        self.location = location
        self.version = version
        body = Array(JSONText(json).compact.utf8)
    }

    var response: Response {
        var headers: HTTPFields = [:]
        if let location { headers[.location] = location }
        if let version { headers[.eTag] = "\"\(version)\"" }
        return .json(body, status: status, headers: headers)
    }
}

extension Answer {
    /// How it is kept: status, version and place on a line of their own, then the body.
    var kept: [UInt8] {
        let head = [String(status.code), version.map(String.init) ?? "-", location ?? "-"]
        return Array((head.joined(separator: " ") + "\n").utf8) + body
    }

    /// - Throws: `DamagedAnswer` where the bytes are not such an answer.
    init(kept bytes: [UInt8]) throws {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { throw DamagedAnswer() }
        let head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ").map(String.init)
        guard head.count == 3, let code = Int(head[0]) else { throw DamagedAnswer() }
        status = HTTPResponse.Status(code: code)
        version = Int(head[1])
        location = head[2] == "-" ? nil : head[2]
        body = Array(bytes[(end + 1)...])
    }
}

/// What was kept as an answer is none.
struct DamagedAnswer: Error {}
