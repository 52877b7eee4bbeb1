import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebSupport

struct AssetTests {
    private func ask(_ path: String, tag: String? = nil, _ files: [String: [UInt8]]) async throws -> TestResponse {
        let assets = try #require(Assets(files))
        let example = PageExample()
        let router = example.router()
        router.on(RouterPath(Assets.route.template), method: .get) { try assets.response($0, $1) }
        var headers = HTTPFields()
        if let tag { headers[.ifNoneMatch] = tag }
        let sent = headers
        return try await Application(router: router, logger: example.lines.quiet).test(.router) { client in
            try await client.execute(uri: path, method: .get, headers: sent)
        }
    }

    private let files = ["heed.css": Array("a{}".utf8), "heed.js": Array("1".utf8), "icon.svg": Array("<svg/>".utf8)]

    @Test func `A file is served for good under the hash of what it holds, to anybody`() async throws {
        let path = try #require(Assets(files)?.path("heed.css"))
        let response = try await ask(path, files)
        #expect(response.status == .ok)
        #expect(response.text == "a{}")
        #expect(response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(response.headers[values: .cacheControl] == ["public, max-age=31536000, immutable"])
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.headers[.setCookie] == nil)
        let tag = try #require(response.headers[.eTag])
        let again = try await ask(path, tag: tag, files)
        #expect(again.status == .notModified)
        #expect(again.text.isEmpty)
        #expect(try await ask(path, tag: "\"other\"", files).status == .ok)
    }

    @Test func `Its path changes with what it holds`() throws {
        let before = try #require(Assets(files)?.path("heed.css"))
        let after = try #require(Assets(["heed.css": Array("b{}".utf8)])?.path("heed.css"))
        #expect(before != after)
        #expect(Assets(files)?.path("other.css") == nil)
    }

    @Test(arguments: ["/assets/0/heed.css", "/assets/x/../heed.css", "/assets/heed.css", "/assets/%2e%2e/heed.css"])
    func `Any other path is not found, and not kept`(path: String) async throws {
        let response = try await ask(path, files)
        #expect(response.status == .notFound)
        #expect(response.headers[.cacheControl] == "no-store")
        #expect(response.code == "not-found")
    }

    @Test func `A file of a sort that is not served is refused at the start`() {
        #expect(Assets(["notes.txt": []]) == nil)
        #expect(Assets(["key": []]) == nil)
    }
}
