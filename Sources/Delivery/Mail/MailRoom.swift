/// Hands messages to the mail server, a few at once and each on a thread of its own, since libcurl blocks.
package final class MailRoom: Sendable {
    private let server: MailServer
    private let threads: BlockingThreads

    /// Of the messages, so many at once are handed over; the rest wait.
    package init(server: MailServer, atOnce: Int = 2) {
        self.server = server
        threads = BlockingThreads(atOnce)
    }

    /// Hands a message over, once.
    ///
    /// A message that the server took and could not say so about is tried again and may arrive twice: its `Message-ID` is the
    /// same, and mailboxes know by it what they have.
    package func send(_ message: MailMessage) async -> DeliveryOutcome {
        do {
            return try await threads.run { [server] in
                guard let session = MailSession(message, to: server) else { return .tryAgain(.notPossible) }
                return session.run()
            }
        } catch {
            // The task was cancelled while the message waited for a thread.
            return .tryAgain(.tooSlow)
        }
    }
}
