import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import WebSupport

struct JSONBodyTests {
    private func send(
        _ body: String?,
        _ types: [String] = ["application/json"],
        _ more: [(String, String)] = []
    )
        async throws -> TestResponse
    {
        try await Example().ask(.post, "/api/v1/things", types.map { ("Content-Type", $0) } + more, body: body)
    }

    @Test(arguments: [
        "application/json", "Application/JSON", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"",
        "application/vnd.heed+json", "application/json; version=1",
    ])
    func `JSON in UTF-8 is read`(type: String) async throws {
        let response = try await send(#"{"name":"a"}"#, [type])
        #expect(response.status == .created)
        #expect(response.text == #"{"name":"a"}"#)
        #expect(response.headers[.contentType] == "application/json")
    }

    @Test(arguments: [
        [], ["text/plain"], ["application/jsonx"], ["text/x+json"], ["application/json; charset=latin1"],
        ["application/x-www-form-urlencoded"], ["application/json", "application/json"], ["application/a b+json"], [""],
        ["+json"], ["application/json; charset=utf-8; charset=latin1"],
    ])
    func `Any other type is 415`(types: [String]) async throws {
        let response = try await send(#"{"name":"a"}"#, types)
        #expect(response.status == .unsupportedMediaType)
        #expect(response.code == "unsupported-media-type")
    }

    @Test func `A body that is compressed is 415, one that is not compressed is read`() async throws {
        #expect(try await send("{}", ["application/json"], [("Content-Encoding", "gzip")]).status.code == 415)
        let plain = try await send(#"{"name":"a"}"#, ["application/json"], [("Content-Encoding", "identity")])
        #expect(plain.status == .created)
    }

    @Test(arguments: [
        nil, "", " ", "{", "{\"name\":\"a\"", "{\"name\":\"a\"} x", "{\"name\":1,\"name\":2}", "{'name':1}", "name: a",
        "\"\\u0000\"", String(repeating: "[", count: 65),
    ])
    func `What is no JSON is 400`(body: String?) async throws {
        let response = try await send(body)
        #expect(response.status == .badRequest)
        #expect(response.code == "bad-json")
        #expect(response.text.contains(#""errors":[{"field":"#))
    }

    @Test(arguments: [
        ("{}", ""), (#"{"name":null}"#, ""), (#"{"name":[]}"#, "name"), (#"{"name":"a","nome":"b"}"#, "nome"),
        ("[]", ""), ("1", ""),
    ])
    func `What is JSON but not the document is 422, and names the field`(body: String, field: String) async throws {
        let response = try await send(body)
        #expect(response.status == .unprocessableContent)
        #expect(response.code == "bad-input")
        #expect(response.text.contains(#""errors":[{"field":"\#(field)","#))
    }

    @Test func `4 MiB are read and one byte more is 413, declared or not`() async throws {
        let whole = #"{"name":"\#(String(repeating: "a", count: (4 << 20) - 11))"}"#
        #expect(whole.utf8.count == 4 << 20)
        #expect(try await send(whole).status == .created)
        let large = try await send(whole + " ")
        #expect(large.status == .contentTooLarge)
        #expect(large.code == "body-too-large")
        #expect(large.headers[.connection] == "close")
    }

    @Test(arguments: [("13", 12), ("11", 12), ("x", 12), ("-1", 12)])
    func `A body that is not as long as it says is refused`(length: String, count: Int) async throws {
        let error = await #expect(throws: Problem.self) { try await request(length).json() }
        #expect(error?.status == .badRequest)
        #expect(error?.code == "bad-header")
        #expect(try await request(String(count)).json().bytes.count == count)
    }

    @Test func `A client that goes away inside the body is no fault, anything else is`() async throws {
        for (error, isClient) in [
            (IOError(errnoCode: 104, reason: "reset") as any Error & Sendable, true), (ChannelError.eof, true),
            (HTTPError(.badGateway), false),
        ] {
            let parts = AsyncThrowingStream<ByteBuffer, any Error> { $0.finish(throwing: error) }
            let request = Request(head: request("12").head, body: RequestBody(asyncSequence: parts))
            let thrown = await #expect(throws: (any Error).self) { try await request.json() }
            #expect((thrown is Problem) == isClient)
        }
    }

    private func request(_ length: String) -> Request {
        let fields: HTTPFields = [.contentType: "application/json", .contentLength: length]
        return Request(
            head: HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/", headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(string: #"{"name":"a"}"#))
        )
    }
}
