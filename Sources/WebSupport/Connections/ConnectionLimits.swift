/// How much of the server one connection, and all of them, may take.
package struct ConnectionLimits: Hashable, Sendable {
    /// How many connections may be open; the next one waits to be taken up.
    ///
    /// When nine tenths are open, each new one ends the one whose client has let the server wait longest.
    package var connections = 1_000
    /// From the first byte of a request, or the start of the connection, until its head is whole.
    package var head: Duration = .seconds(10)
    /// From the end of the head until the body is whole.
    package var body: Duration = .seconds(30)
    /// How long a reply may wait for a client that takes none of it.
    package var write: Duration = .seconds(30)
    /// Between two requests.
    package var idle: Duration = .seconds(60)
    /// How long a client may take to read the last reply of a connection.
    package var linger: Duration = .seconds(2)
    /// How long requests under way may take once the server is told to stop.
    package var drain: Duration = .seconds(10)

    package static let standard = ConnectionLimits()

    package init() {}
}
