import Testing

@testable import WebSupport

struct HeadDeadlineTests {
    private let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    private let connection: StillConnection

    init() throws {
        connection = try StillConnection(HeadDeadline(.seconds(10)))
    }

    @Test func `A connection that says nothing is closed`() {
        connection.wait(.seconds(9))
        #expect(connection.isOpen)
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `A head that trickles in is closed, however lively it trickles`() throws {
        try connection.hear("GET / HTTP/1.1\r\n")
        for _ in 1...9 {
            connection.wait(.seconds(1))
            try connection.hear("X-A: b\r\n")
            #expect(connection.isOpen)
        }
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `A head in pieces that is whole in time may be answered`() throws {
        for piece in ["GET /", " HTTP/1.1\r\nHo", "st: a\r\n", "\r\n"] {
            connection.wait(.seconds(2))
            try connection.hear(piece)
        }
        connection.wait(.seconds(60))
        #expect(connection.isOpen)
    }

    @Test func `Between requests a connection may rest, and a later head has no longer than the first`() throws {
        try connection.hear(request)
        try connection.reply()
        connection.wait(.seconds(50))
        #expect(connection.isOpen)
        try connection.hear("GET / ")
        connection.wait(.seconds(9))
        #expect(connection.isOpen)
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `While a reply is due, the next head may wait; after it, it may not`() throws {
        try connection.hear(request)
        try connection.hear("GET / ")
        connection.wait(.seconds(60))
        #expect(connection.isOpen)
        try connection.reply()
        connection.wait(.seconds(9))
        #expect(connection.isOpen)
        connection.wait(.seconds(1))
        #expect(!connection.isOpen)
    }

    @Test func `A body is no head`() throws {
        try connection.hear("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n")
        connection.wait(.seconds(20))
        try connection.hear("a")
        connection.wait(.seconds(20))
        try connection.hear("bc")
        try connection.reply()
        connection.wait(.seconds(20))
        #expect(connection.isOpen)
    }
}
