import TestSupport
import Testing

@testable import Delivery

struct RetryScheduleTests {
    private let schedule = RetrySchedule.standard

    @Test func `each wait lies between one second and its step, and chance spreads it`() {
        for (index, most) in schedule.waits.enumerated() {
            var generator = SplitMix64(seed: 7)
            var seen: Set<Int> = []
            for _ in 0..<200 {
                guard case .attempt(let seconds) = schedule.next(afterFailures: index + 1, using: &generator) else {
                    Issue.record("given up after \(index + 1)")
                    return
                }
                #expect((1...most).contains(seconds))
                seen.insert(seconds)
            }
            #expect(seen.count >= min(most, 50))
            #expect((seen.max() ?? 0) > most / 2)
        }
    }

    @Test func `the steps are the ones that were agreed on, and rise`() {
        #expect(schedule.waits == [5, 30, 120, 600, 1_800, 3_600, 10_800, 21_600, 43_200, 86_400])
        #expect(zip(schedule.waits, schedule.waits.dropFirst()).allSatisfy(<))
    }

    @Test func `after the last step it is dead, and not one before`() {
        var generator = SplitMix64(seed: 1)
        #expect(schedule.next(afterFailures: 10, using: &generator) != .dead)
        #expect(schedule.next(afterFailures: 11, using: &generator) == .dead)
        #expect(schedule.next(afterFailures: .max, using: &generator) == .dead)
    }

    @Test func `what nobody has tried yet is no reason to wait`() {
        var generator = SplitMix64(seed: 1)
        #expect(schedule.next(afterFailures: 0, using: &generator) == .dead)
    }

    @Test func `who asks to be left alone is left alone, up to the cap`() {
        var generator = SplitMix64(seed: 3)
        let short = RetrySchedule(waits: [10], longestAsked: 100)
        for _ in 0..<50 {
            guard case .attempt(let seconds) = short.next(afterFailures: 1, retryAfter: 60, using: &generator),
                case .attempt(let capped) = short.next(afterFailures: 1, retryAfter: 9_000, using: &generator),
                case .attempt(let past) = short.next(afterFailures: 1, retryAfter: -5, using: &generator)
            else {
                Issue.record("given up")
                return
            }
            #expect((61...70).contains(seconds))
            #expect((101...110).contains(capped))
            #expect((1...10).contains(past))
        }
    }

    @Test func `an outcome says what follows`() {
        var generator = SplitMix64(seed: 3)
        func next(_ outcome: DeliveryOutcome) -> RetrySchedule.Next? {
            schedule.next(afterFailures: 1, outcome, using: &generator)
        }
        #expect(next(.delivered(status: 200)) == nil)
        #expect(next(.refusedForGood(status: 410)) == .dead)
        #expect(next(.forbiddenAddress(.notHTTPS)) == .dead)
        #expect(next(.tryAgain(.tooSlow)) != .dead)
        guard case .attempt(let seconds)? = next(.tryAgain(.answered(status: 503), retryAfter: 40)) else {
            Issue.record("given up")
            return
        }
        #expect((41...45).contains(seconds))
    }

    @Test func `the same chance gives the same waits`() {
        func row(_ seed: UInt64) -> [RetrySchedule.Next] {
            var generator = SplitMix64(seed: seed)
            return (1...11).map { schedule.next(afterFailures: $0, using: &generator) }
        }
        #expect(row(5) == row(5))
        #expect(row(5) != row(6))
    }
}
