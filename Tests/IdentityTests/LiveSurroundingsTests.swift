import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Identity

struct LiveSurroundingsTests {
    private let shape = #/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#

    private func areIncreasing(_ ids: [RecordID]) -> Bool {
        zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 }
    }

    @Test func `ids are strictly increasing, of version 7 and of the variant of RFC 9562`() {
        let world = LiveSurroundings()
        let ids = (0..<20_000).map { _ in world.newID() }
        #expect(areIncreasing(ids))
        #expect(ids.allSatisfy { $0.text.wholeMatch(of: shape) != nil })
        #expect(!areIncreasing(ids.reversed()))
    }

    @Test func `ids begin with the millisecond, and the time is the clock's`() throws {
        let before = Date().timeIntervalSince1970
        let world = LiveSurroundings()
        let id = world.newID().text
        let now = world.now
        let after = Date().timeIntervalSince1970
        let millisecond = try #require(Int(id.prefix(8) + id.dropFirst(9).prefix(4), radix: 16))
        #expect((Int(before * 1_000)...Int(after * 1_000)).contains(millisecond))
        #expect((Int(before)...Int(after)).contains(now.seconds))
    }

    @Test func `ids that several tasks ask for at once are all different, and each task's are increasing`() async {
        let world = LiveSurroundings()
        let rows = await withTaskGroup(of: [RecordID].self) { group in
            for _ in 0..<8 { group.addTask { (0..<2_000).map { _ in world.newID() } } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(rows.allSatisfy(areIncreasing))
        #expect(Set(rows.joined()).count == 16_000)
    }

    @Test func `ids go on when the clock stands still or goes back, and when a millisecond is used up`() {
        var random = SplitMix64(seed: 3)
        var ids = TimeOrderedIDs()
        let start: UInt64 = 1_795_212_000_000
        var row = (0..<10_000).map { _ in ids.next(at: start, using: &random) }
        row += (0..<100).map { ids.next(at: start - 60_000 + UInt64($0), using: &random) }
        row.append(ids.next(at: start + 60_000, using: &random))
        #expect(areIncreasing(row))
        #expect(row.allSatisfy { $0.text.wholeMatch(of: shape) != nil })
        let ends = Set(row.map { $0.text.suffix(16) })
        #expect(ends.count == row.count)
    }

    @Test func `the fields lie where RFC 9562 has them`() {
        var ids = TimeOrderedIDs()
        var ones = Ones()
        let id = ids.next(at: 0x0123_4567_89AB, using: &ones)
        #expect(id == "01234567-89ab-77ff-bfff-ffffffffffff")
    }

    /// Gives the greatest number always.
    private struct Ones: RandomNumberGenerator {
        mutating func next() -> UInt64 { .max }
    }
}
