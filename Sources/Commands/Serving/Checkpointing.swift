import Foundation
import Logging
import ServiceLifecycle
import Store

/// Writes a signed checkpoint of the journal every minute in which it has grown, and one at the end.
struct Checkpointing: Service {
    private static let pause = Duration.seconds(60)

    private let writer: CheckpointWriter
    private let logger: Logger

    init(_ writer: CheckpointWriter, logger: Logger) {
        self.writer = writer
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await write()
                do { try await Task.sleep(for: Self.pause) } catch { return }
            }
        }
        await write()
    }

    private func write() async {
        do {
            guard let file = try await writer.write() else { return }
            logger.info("checkpoint", metadata: ["file": "\(file.lastPathComponent)"])
        } catch is CancellationError {
            return
        } catch {
            logger.error("a checkpoint could not be written", metadata: ["kind": "\(type(of: error))"])
        }
    }
}
