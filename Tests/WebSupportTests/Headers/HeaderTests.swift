import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import WebSupport

struct HeaderTests {
    @Test(arguments: [
        (HTTPRequest.Method.get, "/api/v1/things", 200), (.get, "/nowhere", 404), (.delete, "/api/v1/things", 405),
        (.post, "/api/v1/things", 415), (.get, "/api/v1/things?x=1", 200),
    ])
    func `Every reply says that it is kept nowhere`(method: HTTPRequest.Method, path: String, status: Int) async throws
    {
        let response = try await Example().ask(method, path)
        #expect(response.status.code == status)
        #expect(response.headers[values: .cacheControl] == ["no-store"])
        #expect(response.headers[values: .xContentTypeOptions] == ["nosniff"])
    }

    @Test(arguments: [("\"3\"", 3), ("\"10\"", 10), ("\"9223372036854775807\"", Int.max)])
    func `If-Match names a version`(text: String, version: Int) throws {
        #expect(try request([(.ifMatch, text)]).ifMatch() == version)
    }

    @Test(arguments: [
        "3", "W/\"3\"", "\"\"", "\"", "\"a\"", "\"03\"", "\"-1\"", "\"+1\"", "\"1\", \"2\"", "*", "\"٣\"",
        "\"9223372036854775808\"",
    ])
    func `If-Match that names no version is refused`(text: String) {
        #expect(throws: Problem.self) { try request([(.ifMatch, text)]).ifMatch() }
    }

    @Test func `A header that may stand once is refused twice, and may be missing`() throws {
        #expect(try request([]).ifMatch() == nil)
        let error = #expect(throws: Problem.self) {
            try request([(.ifMatch, "\"1\""), (.ifMatch, "\"1\"")]).ifMatch()
        }
        #expect(error?.code == "bad-header")
        #expect(error?.status == .badRequest)
    }

    @Test func `A key is needed, and is plain`() throws {
        let name = try #require(HTTPField.Name("Idempotency-Key"))
        #expect(try request([(name, "k-1")]).idempotencyKey() == "k-1")
        #expect(#expect(throws: Problem.self) { try request([]).idempotencyKey() }?.code == "key-missing")
        for bad in ["", "a b", "ä", String(repeating: "k", count: 201)] {
            #expect(#expect(throws: Problem.self) { try request([(name, bad)]).idempotencyKey() }?.code == "bad-header")
        }
    }

    @Test func `A client may prefer not to wait`() throws {
        let name = try #require(HTTPField.Name("Prefer"))
        #expect(request([(name, "respond-async")]).prefersAsynchronousReply)
        #expect(request([(name, "wait=5, Respond-Async")]).prefersAsynchronousReply)
        #expect(!request([(name, "return=minimal")]).prefersAsynchronousReply)
        #expect(!request([]).prefersAsynchronousReply)
    }

    private func request(_ headers: [(HTTPField.Name, String)]) -> Request {
        var fields = HTTPFields()
        for (name, value) in headers { fields.append(HTTPField(name: name, value: value)) }
        return Request(
            head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/", headerFields: fields),
            body: RequestBody(buffer: ByteBuffer())
        )
    }
}
