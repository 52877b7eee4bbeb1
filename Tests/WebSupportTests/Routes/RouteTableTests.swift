import HTTPTypes
import Hummingbird
import Testing
import WebSupport

struct RouteTableTests {
    let table = RouteTable([
        Route(.get, "/a"), Route(.post, "/a"), Route(.get, "/a/{id}"), Route(.put, "/a/{id}"),
        Route(.post, "/a/search"),
        Route(.delete, "/b"),
    ])

    @Test(arguments: [
        ("/a", [HTTPRequest.Method.get, .head, .post]), ("/a/1", [.get, .head, .put]), ("/a/search", [.post]),
        ("/b", [.delete]), ("/c", []), ("/a/", []), ("/a//1", []), ("//a", []), ("/a/1/2", []), ("/", []), ("", []),
        ("a", []), ("/A", []), ("/a/%7Bid%7D", [.get, .head, .put]),
    ])
    func `A path knows its methods, and no other spelling of it does`(path: String, methods: [HTTPRequest.Method]) {
        #expect(table.methods(at: path) == methods)
    }

    @Test func `A path belongs to a template, the one with fixed words first`() {
        #expect(table.template(for: "/a/1") == "/a/{id}")
        #expect(table.template(for: "/a/search") == "/a/search")
        #expect(table.template(for: "/x") == nil)
    }

    @Test func `What only one of table and router knows is found`() {
        let router = Router(context: HeedContext.self)
        router.get("/a") { _, _ in "" }
        router.post("/a") { _, _ in "" }
        router.get("/a/{id}") { _, _ in "" }
        router.put("/a/{id}") { _, _ in "" }
        router.post("/a/search") { _, _ in "" }
        #expect(table.differences(from: router) == [Route(.delete, "/b")])
        router.delete("/b") { _, _ in "" }
        #expect(table.differences(from: router).isEmpty)
        router.get("/d") { _, _ in "" }
        #expect(table.differences(from: router) == [Route(.get, "/d")])
    }
}
