import Foundation
import Logging
import Recognise
import Respond
import ServiceLifecycle
import Store
import Vocabulary

/// Writes a signed checkpoint of the journal every minute in which it has grown, and one at the end; and forgets answers
/// that nobody will ask for again, sessions that are over, and drafts that nobody touched for a month.
struct Upkeep: AutomaticWork {
    private let writer: CheckpointWriter
    private let store: Store
    private let world: any Surroundings
    private let runner: AutomaticRunner

    let things = [AutomaticThing.writeCheckpoints, .forgetAnswers, .forgetSessions, .forgetDrafts]

    init(_ writer: CheckpointWriter, store: Store, world: any Surroundings, _ runner: AutomaticRunner) {
        self.writer = writer
        self.store = store
        self.world = world
        self.runner = runner
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await runner(.writeCheckpoints, write)
                await forget()
                do { try await Task.sleep(for: AutomaticThing.Timing.minute.rest) } catch { return }
            }
        }
        await runner(.writeCheckpoints, write)
    }

    private func write() async throws -> Int {
        guard let file = try await writer.write() else { return 0 }
        runner.logger.info("checkpoint", metadata: ["file": "\(file.lastPathComponent)"])
        return 1
    }

    private func forget() async {
        let now = world.now
        await runner(.forgetAnswers) {
            try await store.write { try $0.forgetAnswers(givenBefore: now.adding(days: -ReceiptKey.daysKept)) }
        }
        await runner(.forgetSessions) { try await store.write { try $0.forgetSessions(overAt: now) } }
        await runner(.forgetDrafts) {
            try await store.write { try $0.forgetDrafts(untouchedSince: now.adding(days: -Draft.daysKept)) }
        }
    }
}
