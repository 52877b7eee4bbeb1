import Crypto
package import Hummingbird
import NIOCore

/// The files that pages link to, in memory, each at a path that changes with what it holds.
package struct Assets: Sendable {
    package static let route = Route(.get, "/assets/{hash}/{file}")

    private let files: [String: Asset]

    /// Nil where a file is of a sort that is not served.
    package init?(_ files: [String: [UInt8]]) {
        var assets: [String: Asset] = [:]
        for (name, bytes) in files {
            guard let asset = Asset(name, bytes) else { return nil }
            assets[name] = asset
        }
        self.files = assets
    }

    /// Where a file is now; nil where there is none of that name.
    package func path(_ name: String) -> String? {
        files[name].map { "/assets/" + $0.hash + "/" + name }
    }

    /// A file under its own hash; a page that is older than the program asks for one that is there no more.
    package func response(_ request: Request, _ context: HeedContext) throws -> Response {
        guard let name = context.parameters.get("file"), let asset = files[name],
            context.parameters.get("hash") == asset.hash
        else { throw Problem.unknownPath }
        let tag = "\"\(asset.hash)\""
        let headers: HTTPFields = [
            .contentType: asset.type, .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
        ]
        if try request.header("if-none-match")?.contains(tag) == true {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.body))
    }
}

/// One file with its type and the hash of what it holds.
private struct Asset: Sendable {
    let type: String
    let hash: String
    let body: ByteBuffer

    init?(_ name: String, _ bytes: [UInt8]) {
        guard let type = name.split(separator: ".").last.flatMap({ Self.types[String($0)] }) else { return nil }
        self.type = type
        hash = String(HexText.text(Array(SHA256.hash(data: bytes))).prefix(24))
        body = ByteBuffer(bytes: bytes)
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "png": "image/png", "ico": "image/x-icon",
    ]
}
