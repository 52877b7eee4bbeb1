import Respond
import ServiceLifecycle
import Store
import Understand

/// Assesses what waits for it, whoever left it waiting; it may be stopped at any moment.
struct AssessingInBackground: AutomaticWork {
    private let assess: AssessWaiting<Store>
    private let runner: AutomaticRunner

    let things = [AutomaticThing.assessWaiting]

    init(_ assess: AssessWaiting<Store>, _ runner: AutomaticRunner) {
        self.assess = assess
        self.runner = runner
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await runner.inParts(.assessWaiting, whileDoing: 1) { try await assess(atMost: 20) }
                do { try await Task.sleep(for: AutomaticThing.assessWaiting.timing.rest) } catch { return }
            }
        }
    }
}
