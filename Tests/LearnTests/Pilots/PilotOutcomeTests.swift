import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What can be said of a pilot is said, and no more.
struct PilotOutcomeTests {
    private func change(_ before: (Int, Int), _ after: (Int, Int)) throws -> PilotChange {
        try #require(PilotChange(from: .share(before.0, of: before.1), to: .share(after.0, of: after.1)))
    }

    /// The first pair is Newcombe's printed example; the whole was worked out apart from the program.
    @Test func `by how much more it changed is put together from both intervals`() throws {
        let (tried, others) = (try change((48, 80), (56, 70)), try change((40, 80), (42, 80)))
        let found = tried.beyond(others)
        let range = try #require(found.range)
        #expect(abs(found.difference - 0.175) < 1e-12)
        #expect(abs(range.lowerBound - -0.035747786000972614) < 1e-9)
        #expect(abs(range.upperBound - 0.37760758539107164) < 1e-9)
        // The other way round it is the same with its sign turned, and wider than either.
        let back = try #require(others.beyond(tried).range)
        #expect(abs(back.lowerBound + range.upperBound) < 1e-12 && abs(back.upperBound + range.lowerBound) < 1e-12)
        let own = try #require(tried.range)
        #expect(range.upperBound - range.lowerBound > own.upperBound - own.lowerBound)
    }

    @Test func `means have a difference and no interval, and two kinds have neither`() throws {
        let change = try #require(PilotChange(from: .mean(4.5, of: 30), to: .mean(3, of: 30)))
        #expect(change.difference == -1.5 && change.range == nil)
        let less = try #require(PilotChange(from: .mean(4, of: 30), to: .mean(3.5, of: 30)))
        #expect(change.beyond(less) == PilotChange(-1, within: nil))
        #expect(PilotChange(from: .mean(1, of: 9), to: .share(1, of: 9)) == nil)
        #expect(PilotChange(from: .share(0, of: 0), to: .share(1, of: 9)) == nil)
    }

    /// A pilot with the figures that are named, each of its first measure.
    private func outcome(
        _ figures: [(PilotSide, PilotPhase, PilotFigure)],
        against compared: PilotComparison = .with(PilotGroup(["east"])),
        fewest: Int = 10
    ) async throws -> PilotOutcome {
        let room = try PilotRoom()
        var pilot = try await room.running(room.plan(against: compared))
        for (side, phase, figure) in figures {
            pilot = try await room.enter(room.told(pilot, phase, figure, of: side), in: pilot)
        }
        return PilotOutcome(pilot.measures[0], of: pilot, fewest: fewest)
    }

    private let whole: [(PilotSide, PilotPhase, PilotFigure)] = [
        (.piloted, .baseline, .share(48, of: 80)), (.piloted, .result, .share(56, of: 70)),
        (.compared, .baseline, .share(40, of: 80)), (.compared, .result, .share(42, of: 80)),
    ]

    @Test func `the difference of differences is told only where all four are there`() async throws {
        let full = try await outcome(whole)
        #expect(full.piloted == .changed(try change((48, 80), (56, 70))) && full.difference != nil)
        for place in whole.indices {
            let missing = try await outcome(whole.enumerated().filter { $0.offset != place }.map(\.element))
            #expect((place < 2 ? missing.piloted : missing.compared) == .waits && missing.difference == nil)
        }
        let alone = try await outcome(Array(whole.prefix(2)), against: .nobody(because: "There is but one unit."))
        #expect(alone.compared == nil && alone.difference == nil && alone.piloted == full.piloted)
    }

    @Test func `of fewer than the policy asks for no change is told`() async throws {
        let few = try await outcome(whole, fewest: 71)
        #expect(few.piloted == .few && few.difference == nil)
        #expect(try await outcome(whole, fewest: 70).piloted != .few)
    }

    @Test func `of several figures the one of the latest day counts`() async throws {
        let room = try PilotRoom()
        var pilot = try await room.running()
        var older = room.told(pilot, .baseline, .share(1, of: 9))
        older.to = room.today.adding(days: -10)
        pilot = try await room.enter(room.told(pilot, .baseline, .share(2, of: 9)), in: pilot)
        pilot = try await room.enter(older, in: pilot)
        #expect(pilot.latest(pilot.measures[0].id, .piloted, .baseline)?.told.figure == .share(2, of: 9))
    }
}
