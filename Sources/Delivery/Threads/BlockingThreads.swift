import NIOPosix

/// A few threads for calls that block, so that neither tasks nor sockets wait for them.
///
/// What is asked for beyond them waits its turn; a task that is cancelled while it waits gives it up.
final class BlockingThreads: Sendable {
    private let pool: NIOThreadPool

    init(_ count: Int) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    deinit {
        // What is at work is finished; nobody is left to hear that the threads have ended.
        pool.shutdownGracefully { _ in }
    }

    func run<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await pool.runIfActive(work)
    }
}
