import Logging
import ServiceLifecycle
import Store
import Understand

/// Assesses what was recorded to be assessed later: when it is woken, and at the start, since it may have been stopped.
struct AssessingInBackground: Service {
    private let assess: AssessWaiting<Store>
    private let wakes: AsyncStream<Void>
    private let logger: Logger

    init(_ assess: AssessWaiting<Store>, wakes: AsyncStream<Void>, logger: Logger) {
        self.assess = assess
        self.wakes = wakes
        self.logger = logger
    }

    func run() async throws {
        await assessAll()
        for await _ in wakes.cancelOnGracefulShutdown() { await assessAll() }
    }

    private func assessAll() async {
        do {
            while try await assess(atMost: 20) > 0 { try Task.checkCancellation() }
        } catch is CancellationError {
            return
        } catch {
            logger.error("assessing in the background failed", metadata: ["kind": "\(type(of: error))"])
        }
    }
}
