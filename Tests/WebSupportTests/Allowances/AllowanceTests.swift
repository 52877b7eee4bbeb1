import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Vocabulary

@testable import WebSupport

struct AllowanceTests {
    private let allowance = Allowance(burst: 3, oneEach: .seconds(10))

    @Test func `So often at once, and then at a steady rate`() {
        var book = Allowances<String>(allowance)
        for _ in 1...3 { #expect(book.take("a", at: .seconds(5)) == nil) }
        #expect(book.take("a", at: .seconds(5)) == .seconds(10))
        #expect(book.take("a", at: .seconds(12)) == .seconds(3))
        #expect(book.take("a", at: .seconds(15)) == nil)
        #expect(book.take("a", at: .seconds(15)) == .seconds(10))
        for _ in 1...3 { #expect(book.take("a", at: .seconds(500)) == nil) }
        #expect(book.take("a", at: .seconds(500)) != nil)
    }

    @Test func `One does not use up what is another's`() {
        var book = Allowances<String>(allowance)
        for _ in 1...4 { _ = book.take("a", at: .zero) }
        #expect(book.take("b", at: .zero) == nil)
    }

    @Test func `Asking while held back does not make the wait longer`() {
        var book = Allowances<String>(allowance)
        for _ in 1...3 { _ = book.take("a", at: .zero) }
        for _ in 1...100 { #expect(book.take("a", at: .zero) == .seconds(10)) }
    }

    @Test func `Memory is bounded, and flooding it frees nobody who is held back`() {
        var book = Allowances<String>(allowance, most: 50)
        for _ in 1...3 { _ = book.take("held back", at: .zero) }
        for number in 1...1_000 {
            #expect(book.take("flood \(number)", at: .zero) == nil)
            #expect(book.count <= 50)
        }
        #expect(book.take("held back", at: .zero) != nil)
        _ = book.take("later", at: .seconds(1_000))
        #expect(book.count == 1)
    }

    @Test func `Too many pages are answered with how long to wait, and the next page comes after it`() async throws {
        let clock = StoppedClock()
        let example = PageExample()
        let limit = PageLimit(example.rules, account: allowance, stranger: allowance) { clock.now }
        let router = Router(context: HeedContext.self)
        router.add(middleware: ProblemMiddleware(world: FixedWorld(), pages: example.rules))
        router.add(middleware: limit)
        router.get("/") { _, _ in Response.html("here") }
        router.get("/api/v1/things") { _, _ in Response.html("here") }
        try await Application(router: router, logger: example.lines.quiet).test(.router) { client in
            for _ in 1...3 { #expect(try await client.execute(uri: "/", method: .get).status == .ok) }
            let refused = try await client.execute(uri: "/", method: .get)
            #expect(refused.status == .tooManyRequests)
            #expect(refused.headers[.retryAfter] == "10")
            #expect(String(buffer: refused.body).contains("too-many-requests"))
            #expect(try await client.execute(uri: "/api/v1/things", method: .get).status == .ok)
            clock.pass(.seconds(10))
            #expect(try await client.execute(uri: "/", method: .get).status == .ok)
            #expect(try await client.execute(uri: "/", method: .get).status == .tooManyRequests)
        }
    }

    @Test func `One network of version 6 is one, and two addresses of version 4 are two`() throws {
        let peers = try ["2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1", "192.0.2.1", "192.0.2.2"].map {
            try #require(Peer(try SocketAddress(ipAddress: $0, port: 1)))
        }
        #expect(peers[0] == peers[1])
        #expect(Set(peers).count == 4)
    }

    @Test(arguments: [("203.0.113.9", "203.0.113.9"), ("198.51.100.1, 203.0.113.9", "203.0.113.9"), ("nonsense", nil)])
    func `Behind a proxy one is known by what the proxy itself saw, and only there`(
        header: String,
        text: String?
    ) throws {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/", headerFields: [name: header])
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        let connection = Peer(try SocketAddress(ipAddress: "127.0.0.1", port: 1))
        #expect(Peer(request, over: .proxy, from: connection)?.text == text)
        #expect(Peer(request, over: .tls, from: connection)?.text == "127.0.0.1")
    }
}
