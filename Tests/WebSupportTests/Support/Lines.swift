import Logging
import Synchronization
import Vocabulary
import WebSupport

/// What was logged, a line each.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    /// For what a test does not look at.
    var quiet: Logger { logger(.error) }

    func logger(_ level: Logger.Level = .info) -> Logger {
        Logger(label: "test") { _ in
            JSONLogHandler(level: level, now: { Instant(seconds: 1_795_000_000) }) { [self] line in
                lines.withLock { $0.append(line) }
            }
        }
    }
}
