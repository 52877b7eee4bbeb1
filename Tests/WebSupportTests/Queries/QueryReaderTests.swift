import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import Vocabulary
import WebSupport

struct QueryReaderTests {
    @Test func `What is asked for is read`() throws {
        let id = "019A2C6E-0000-7000-8000-00000000000F"
        var query = try reader("limit=20&cursor=a%2Bb%3D+c&subject=\(id)&as_of=2026-11-20T22:10:00+01:00&x=%C3%A9")
        #expect(query.page { $0 != "other" } == PageRequest(limit: 20, after: "a+b=+c"))
        #expect(query.recordID("subject") == RecordID(id.lowercased()))
        #expect(query.instant("as_of") == Instant(text: "2026-11-20T21:10:00Z"))
        #expect(query.text("x") == "é")
        #expect(query.text("missing") == nil)
        try query.finish()
    }

    @Test(arguments: [nil, "", "&", "&&"])
    func `Nothing is fine too`(text: String?) throws {
        var query = try reader(text)
        #expect(query.page { $0 != "other" } == PageRequest(limit: 50))
        #expect(query.recordID("subject") == nil)
        try query.finish()
    }

    @Test(arguments: ["0", "201", "-1", "+1", "", "1.0", "1e2", "a", "٣", "99999999999999999999", "1%00"])
    func `A limit is a number from 1 to 200`(text: String) throws {
        #expect(try refused("limit=\(text)")?.errors.map(\.field) == ["limit"])
    }

    @Test(arguments: ["1", "200", "007"])
    func `Its ends are in it`(text: String) throws {
        #expect(try refused("limit=\(text)") == nil)
    }

    @Test(arguments: [
        ("subject=1", ["subject"]), ("as_of=2026-11-20", ["as_of"]), ("as_of=", ["as_of"]), ("cursor=", ["cursor"]),
        ("limit=1&limit=1", ["limit"]), ("nobody=1", ["nobody"]),
        ("limit=0&as_of=x&b=1&a=2", ["limit", "as_of", "a", "b"]),
        ("limit", ["limit"]), ("=1", [""]), ("Limit=1", ["Limit"]), ("limit=1&%6Cimit=2", ["limit"]),
    ])
    func `All that is wrong is told at once`(text: String, fields: [String]) throws {
        let problem = try refused(text)
        #expect(problem?.status == .badRequest)
        #expect(problem?.code == "bad-query")
        #expect(problem?.errors.map(\.field) == fields)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "%ff=1", "a=%C3"])
    func `A query that no URL writes is refused`(text: String) {
        let problem = #expect(throws: Problem.self) { try reader(text) }
        #expect(problem?.code == "bad-query")
    }

    @Test func `A route may refuse what it finds itself`() throws {
        var query = try reader("version=1&as_of=2026-11-20T22:10:00Z")
        if query.number("version", in: 1...9) != nil, query.instant("as_of") != nil {
            query.refuse("as_of", "stands beside 'version'", remedy: "give one of them")
        }
        #expect(#expect(throws: Problem.self) { try query.finish() }?.errors.count == 1)
    }

    private func refused(_ text: String) throws -> Problem? {
        var query = try reader(text)
        _ = query.page { $0 != "other" }
        _ = query.recordID("subject")
        _ = query.instant("as_of")
        do {
            try query.finish()
            return nil
        } catch { return error }
    }

    private func reader(_ query: String?) throws -> QueryReader {
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/x" + (query.map { "?" + $0 } ?? ""))
        return try QueryReader(Request(head: head, body: RequestBody(buffer: ByteBuffer())))
    }
}
