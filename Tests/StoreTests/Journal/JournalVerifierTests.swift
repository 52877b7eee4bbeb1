import TestSupport
import Testing
import Vocabulary

@testable import Store

struct JournalVerifierTests {
    @Test func `a journal that nobody touched is whole, whatever the checkpoint`() {
        for seed in 1...60 as ClosedRange<UInt64> {
            let chain = Chain(of: 20, seed: seed)
            #expect(chain.verdict().isWhole)
            #expect(chain.verdict(against: chain.checkpoint(of: Int(seed) % 21)).isWhole)
        }
    }

    @Test func `an empty journal is whole, and short of any checkpoint but an empty one`() {
        let empty = Chain(of: 0, seed: 1)
        #expect(empty.verdict(against: empty.checkpoint(of: 0)).isWhole)
        #expect(empty.verdict(against: Chain(of: 1, seed: 1).checkpoint(of: 1)) == .cut(count: 0, checkpoint: 1))
    }

    @Test(arguments: Tampering.allCases)
    func `a field that was changed is found, and its entry named`(_ tampering: Tampering) {
        var random = SplitMix64(seed: 20_261_121)
        var tried = 0
        while tried < 60 {
            var chain = Chain(of: 12, seed: random.next())
            let index = random.below(chain.rows.count)
            guard tampering.applies(to: chain.rows[index]) else { continue }
            tampering.change(&chain.rows[index], using: &random)
            #expect(chain.verdict().firstBad == index + 1)
            tried += 1
        }
    }

    @Test func `an entry that was taken out, put in twice or changed places is found`() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<60 {
            let clean = Chain(of: 12, seed: random.next())
            let index = random.below(11)
            var less = clean
            less.rows.remove(at: index)
            #expect(less.verdict() == .broken(sequence: index + 1, .missing))
            var more = clean
            more.rows.insert(clean.rows[index], at: index)
            #expect(more.verdict() == .broken(sequence: index + 2, .misplaced))
            var swapped = clean
            swapped.rows.swapAt(index, index + 1)
            #expect(swapped.verdict().firstBad == index + 1)
        }
    }

    @Test func `an entry whose hash was made to fit is found at the next one`() {
        var chain = Chain(of: 6, seed: 3)
        chain.rows[2].rule = "another"
        chain.rows[2].hash = EntryDigest(of: chain.rows[2].line).bytes
        #expect(chain.verdict() == .broken(sequence: 4, .unlinked))
    }

    @Test func `content that was erased with its salt still verifies`() {
        var chain = Chain(of: 12, seed: 5)
        let checkpoint = chain.checkpoint(of: 12)
        for index in chain.rows.indices { chain.rows[index].content = .erased }
        #expect(chain.verdict(against: checkpoint).isWhole)
        chain.rows[4].commitment[0] ^= 1
        #expect(chain.verdict() == .broken(sequence: 5, .changed))
    }

    @Test func `a version that an entry did not write cannot be laid to it`() throws {
        var chain = Chain(of: 12, seed: 5)
        let index = try #require(chain.rows.firstIndex { $0.version == nil })
        chain.rows[index].wrote = WrittenVersion("record-1", 1)
        #expect(chain.verdict() == .broken(sequence: index + 1, .versionUnclaimed))
    }

    @Test func `nothing that follows the first bad entry changes the verdict`() {
        var chain = Chain(of: 12, seed: 5)
        chain.rows[3].rule = "another"
        chain.rows[8].rule = "another"
        #expect(chain.verdict(against: chain.checkpoint(of: 2)) == .broken(sequence: 4, .changed))
    }
}
