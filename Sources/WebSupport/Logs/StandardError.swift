import Foundation
import Synchronization

/// The stream for what is told to whoever runs the program.
package enum StandardError {
    private static let lock = Mutex<Void>(())

    /// Writes a whole line; lines of several threads never mix.
    package static func write(_ line: String) {
        let bytes = Data((line + "\n").utf8)
        lock.withLock { _ in
            do {
                try FileHandle.standardError.write(contentsOf: bytes)
            } catch {
                // Where nobody listens any more, there is nowhere left to say so.
            }
        }
    }
}
