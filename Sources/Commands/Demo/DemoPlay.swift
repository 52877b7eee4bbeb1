import DemoForce

/// Plays a whole script: what concerns the same people in its order, and what concerns others at the same time.
struct DemoPlay {
    private let player: DemoPlayer
    private let events: [DemoEvent]

    init(_ events: [DemoEvent], by player: DemoPlayer) {
        self.events = events
        self.player = player
    }

    func callAsFunction(telling progress: (Int, DemoEvent) -> Void) async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            var order = DemoOrder(events.map(player.concerned))
            var ready = order.begin()
            while true {
                for number in ready {
                    let event = events[number]
                    group.addTask {
                        try await player.play(event, number)
                        return number
                    }
                }
                guard let done = try await group.next() else { break }
                progress(done, events[done])
                ready = order.end(done)
            }
        }
    }
}
