import Vocabulary

extension Instant {
    func adding(minutes: Int) -> Instant { Instant(seconds: seconds + minutes * 60) }
}
