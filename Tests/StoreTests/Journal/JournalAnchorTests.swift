import Testing
import Vocabulary

@testable import Store

/// What only a checkpoint that lies elsewhere can show.
struct JournalAnchorTests {
    private let chain = Chain(of: 20, seed: 11)

    @Test(arguments: 1...20)
    func `a tail that was cut off is seen with the checkpoint, and not without`(_ cut: Int) {
        let checkpoint = chain.checkpoint(of: 20)
        var short = chain
        short.rows.removeLast(cut)
        #expect(short.verdict().isWhole)
        let verdict = short.verdict(against: checkpoint)
        #expect(verdict == .cut(count: 20 - cut, checkpoint: 20))
        #expect(verdict.firstBad == 21 - cut)
    }

    @Test(arguments: 0..<20)
    func `a chain that was made anew is seen with the checkpoint, and not without`(_ index: Int) {
        let checkpoint = chain.checkpoint(of: 20)
        var anew = chain
        anew.rows[index].actor = "somebody-else"
        anew.seal(from: index)
        #expect(anew.verdict().isWhole)
        #expect(anew.verdict(against: checkpoint) == .rewritten(checkpoint: 20))
    }

    @Test func `what came after the checkpoint is not covered by it`() {
        var anew = chain
        anew.rows[15].rule = "another"
        anew.seal(from: 15)
        #expect(anew.verdict(against: chain.checkpoint(of: 15)).isWhole)
        #expect(!anew.verdict(against: chain.checkpoint(of: 16)).isWhole)
    }

    @Test func `a last entry whose hash was made to fit is seen with the checkpoint, and not without`() {
        var last = chain
        last.rows[19].rule = "another"
        last.rows[19].hash = EntryDigest(of: last.rows[19].line).bytes
        #expect(last.verdict().isWhole)
        #expect(last.verdict(against: chain.checkpoint(of: 20)) == .rewritten(checkpoint: 20))
    }

    @Test func `a checkpoint whose root or head is of another chain does not hold`() {
        let note = chain.checkpoint(of: 20)
        let other = Chain(of: 20, seed: 12).checkpoint(of: 20)
        for (root, head) in [(note.root, other.head), (other.root, note.head)] {
            let mixed = CheckpointNote(origin: note.origin, size: 20, root: root, head: head)
            #expect(chain.verdict(against: mixed) == .rewritten(checkpoint: 20))
        }
    }

    @Test func `every verdict says what is wrong and what to do`() {
        var verdicts = JournalBreak.allCases.map { JournalVerdict.broken(sequence: 812, $0) }
        verdicts += [.cut(count: 811, checkpoint: 900)]
        for verdict in verdicts {
            #expect(verdict.reason.contains("812"))
            #expect(verdict.remedy.contains("evidence"))
            #expect(!verdict.isWhole)
        }
        #expect(Set(verdicts.map(\.reason)).count == verdicts.count)
        #expect(JournalVerdict.rewritten(checkpoint: 900).reason.contains("900"))
        #expect(chain.verdict().remedy.contains("checkpoint"))
        #expect(chain.verdict(against: chain.checkpoint(of: 15)).reason.contains("first 15"))
    }
}
