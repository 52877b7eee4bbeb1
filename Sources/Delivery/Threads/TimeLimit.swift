import NIOCore

/// Work that is given up when its time is over.
enum TimeLimit {
    /// What the work answers; nil where the time was over first, or the task that asks was cancelled.
    ///
    /// The work is cancelled then and not waited for: a call that blocks, such as one to a name server, cannot be stopped.
    static func run<Answer: Sendable>(
        until deadline: NIODeadline,
        _ work: @escaping @Sendable () async -> Answer
    ) async -> Answer? {
        let (answers, gate) = AsyncStream.makeStream(of: Answer?.self)
        let working = Task { gate.yield(await work()) }
        let waiting = Task {
            do {
                try await Task.sleep(for: .nanoseconds(max(0, (deadline - .now()).nanoseconds)))
                gate.yield(nil)
            } catch {
                // The work was done in time, and nobody waits any more.
                gate.finish()
            }
        }
        defer {
            working.cancel()
            waiting.cancel()
        }
        for await answer in answers { return answer }
        return nil
    }
}
