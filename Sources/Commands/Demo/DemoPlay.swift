import DemoForce
import Vocabulary

/// Plays a whole script: events are thought out at the same time where they concern different people, and all of them
/// are written in their order.
struct DemoPlay {
    private let player: DemoPlayer
    private let events: [DemoEvent]
    /// How many are looked at ahead of the last that is written.
    private let ahead = 48

    init(_ events: [DemoEvent], by player: DemoPlayer) {
        self.events = events
        self.player = player
    }

    func callAsFunction(telling progress: (Int, DemoEvent) -> Void) async throws {
        let turns = DemoTurns()
        try await withThrowingTaskGroup(of: Int.self) { group in
            var pending = Pending(events.map(player.concerned))
            while let next = pending.begin(atMost: ahead) {
                for number in next {
                    let event = events[number]
                    group.addTask {
                        try await player.play(event, number, in: turns)
                        return number
                    }
                }
                guard let done = try await group.next() else { break }
                pending.end(done)
                progress(done, events[done])
            }
        }
    }
}

/// The events that are not done, and who is concerned by each.
private struct Pending {
    private let concerned: [Set<String>]
    /// In the order of the script; whether each has begun.
    private var window: [(number: Int, hasBegun: Bool)] = []
    private var next = 0

    init(_ concerned: [Set<String>]) {
        self.concerned = concerned
    }

    /// Those that nobody before them keeps waiting; nil where everything is done.
    mutating func begin(atMost most: Int) -> [Int]? {
        while window.count < most, next < concerned.count {
            window.append((next, false))
            next += 1
        }
        guard !window.isEmpty else { return nil }
        var busy: Set<String> = []
        var begun: [Int] = []
        for place in window.indices {
            let people = concerned[window[place].number]
            if !window[place].hasBegun, busy.isDisjoint(with: people) {
                window[place].hasBegun = true
                begun.append(window[place].number)
            }
            busy.formUnion(people)
        }
        return begun
    }

    mutating func end(_ number: Int) {
        window.removeAll { $0.number == number }
    }
}
