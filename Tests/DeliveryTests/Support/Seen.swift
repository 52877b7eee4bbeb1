import Synchronization

/// What a server was told, for a test to look at afterwards.
final class Seen: Sendable {
    private let kept = Mutex<[String]>([])

    var texts: [String] { kept.withLock { $0 } }

    func note(_ text: String) {
        kept.withLock { $0.append(text) }
    }
}
