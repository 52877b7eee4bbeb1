import Testing

@testable import Store

/// `$n` means the n-th value, wherever in the statement it stands.
struct PlaceholderTests {
    @Test func `values are bound by number, in any order and more than once`() async throws {
        let opened = try await OpenedStore()
        let row = try #require(
            try await opened.rows(
                "SELECT $3 AS c, $1 AS a, $2 AS b, $1 AS again, $10 AS ten, $11 AS eleven",
                (1...11).map { .text("value \($0)") }
            ).first
        )
        let found = try ["a", "again", "b", "c", "ten", "eleven"].map { try row.text($0) }
        #expect(found == ["value 1", "value 1", "value 2", "value 3", "value 10", "value 11"])
    }

    @Test func `every kind of value comes back as it was given`() async throws {
        let opened = try await OpenedStore()
        let values: [SQLValue] = [
            .null, .integer(.min), .integer(.max), .text("ö'\"; --"), .bytes([0, 255]), .bytes([]),
        ]
        let row = try #require(
            try await opened.rows("SELECT $6 AS f, $5 AS e, $4 AS d, $3 AS c, $2 AS b, $1 AS a", values).first
        )
        #expect(try row.optionalText("a") == nil)
        #expect(try row.integer("b") == .min)
        #expect(try row.integer("c") == .max)
        #expect(try row.text("d") == "ö'\"; --")
        #expect(try row.bytes("e") == [0, 255])
        #expect(try row.bytes("f") == [])
    }

    @Test func `a value that is missing is an error and not nothing`() async throws {
        let opened = try await OpenedStore()
        await #expect(throws: (any Error).self) { _ = try await opened.rows("SELECT $1 AS a, $2 AS b", [.integer(1)]) }
    }

    @Test func `a statement that is asked again takes new values`() async throws {
        let opened = try await OpenedStore()
        for number in 1...3 {
            let row = try await opened.rows("SELECT $2 AS b, $1 AS a", [.integer(number), .integer(-number)]).first
            #expect(try row?.integer("a") == number)
            #expect(try row?.integer("b") == -number)
        }
    }
}
