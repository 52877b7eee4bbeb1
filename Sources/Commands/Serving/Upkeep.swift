import Foundation
import Logging
import Recognise
import ServiceLifecycle
import Store
import Vocabulary

/// Writes a signed checkpoint of the journal every minute in which it has grown, and one at the end; and forgets answers
/// that nobody will ask for again, sessions that are over, and drafts that nobody touched for a month.
struct Upkeep: Service {
    private static let pause = Duration.seconds(60)

    /// For how long a request may be sent again and get the same answer.
    private static let daysOfAnswers = 7

    private let writer: CheckpointWriter
    private let store: Store
    private let world: any Surroundings
    private let logger: Logger

    init(_ writer: CheckpointWriter, store: Store, world: any Surroundings, logger: Logger) {
        self.writer = writer
        self.store = store
        self.world = world
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await trying("a checkpoint could not be written", write)
                await trying("what is over could not be forgotten", forget)
                do { try await Task.sleep(for: Self.pause) } catch { return }
            }
        }
        await trying("a checkpoint could not be written", write)
    }

    private func write() async throws {
        guard let file = try await writer.write() else { return }
        logger.info("checkpoint", metadata: ["file": "\(file.lastPathComponent)"])
    }

    private func forget() async throws {
        let now = world.now
        try await store.write { session in
            try session.forgetAnswers(givenBefore: now.adding(days: -Self.daysOfAnswers))
            try session.forgetSessions(overAt: now)
            try session.forgetDrafts(untouchedSince: now.adding(days: -Draft.daysKept))
        }
    }

    private func trying(_ failure: Logger.Message, _ work: () async throws -> Void) async {
        do {
            try await work()
        } catch is CancellationError {
            return
        } catch {
            logger.error(failure, metadata: ["kind": "\(type(of: error))"])
        }
    }
}
