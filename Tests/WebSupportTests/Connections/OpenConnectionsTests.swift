import Testing

@testable import WebSupport

/// Whoever keeps many connections open, and says little, shuts nobody out.
struct OpenConnectionsTests {
    private let connections = OpenConnections(.with { $0.connections = 10 })

    private func open(_ count: Int) throws -> [StillConnection] {
        try (1...count).map { _ in
            connections.connectionOpened()
            return try StillConnection(WordWatch(connections))
        }
    }

    private func openPlaces(_ all: [StillConnection]) -> [Int] { all.indices.filter { all[$0].isOpen } }

    @Test func `Nine tenths are let be; each one more ends the one that has let the server wait longest`() throws {
        var all = try open(9)
        #expect(openPlaces(all) == Array(0..<9))
        all += try open(1)
        #expect(openPlaces(all) == Array(1..<10))
        connections.connectionClosed()
        all += try open(1)
        #expect(openPlaces(all) == Array(2..<11))
    }

    @Test func `One whose request is being answered stays, and begins to wait when it has been`() throws {
        var all = try open(9)
        for _ in 1...2 { try all[0].hear("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
        try all[1].hear("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf")
        all += try open(1)
        #expect(openPlaces(all) == [0] + (2..<10))
        connections.connectionClosed()
        for _ in 1...2 { try all[0].reply() }
        for _ in 1...8 {
            all += try open(1)
            connections.connectionClosed()
        }
        #expect(openPlaces(all) == [0] + (10..<18))
        all += try open(1)
        #expect(openPlaces(all) == Array(10..<19))
    }

    @Test func `Those who are gone are not kept, even where their reply comes later`() throws {
        var all = try open(9)
        try all[0].hear("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        try all[0].leave()
        try? all[0].reply()
        connections.connectionClosed()
        all += try open(1)
        #expect(openPlaces(all) == Array(1..<10))
        all += try open(1)
        #expect(openPlaces(all) == Array(2..<11))
    }

    @Test func `Where nobody lets the server wait, no more are taken up than there may be`() throws {
        let all = try open(9)
        for one in all { try one.hear("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
        connections.connectionOpened()
        #expect(openPlaces(all).count == 9 && !connections.isAcceptingNewConnections())
        connections.connectionClosed()
        #expect(connections.isAcceptingNewConnections())
    }
}
