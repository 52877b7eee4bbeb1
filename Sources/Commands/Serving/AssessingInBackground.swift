import Respond
import ServiceLifecycle
import Store
import Understand

/// Assesses what was recorded to be assessed later: when it is woken, and at the start, since it may have been stopped.
struct AssessingInBackground: AutomaticWork {
    private let assess: AssessWaiting<Store>
    private let wakes: AsyncStream<Void>
    private let runner: AutomaticRunner

    let things = [AutomaticThing.assessWaiting]

    init(_ assess: AssessWaiting<Store>, wakes: AsyncStream<Void>, _ runner: AutomaticRunner) {
        self.assess = assess
        self.wakes = wakes
        self.runner = runner
    }

    func run() async throws {
        await assessAll()
        for await _ in wakes.cancelOnGracefulShutdown() { await assessAll() }
    }

    private func assessAll() async {
        await runner.inParts(.assessWaiting, whileDoing: 1) { try await assess(atMost: 20) }
    }
}
