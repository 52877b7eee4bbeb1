import Recognise
import Testing

struct TallyTests {
    private func tally(found: [Bool], marked: [Bool]) -> Tally {
        var tally = Tally()
        for isRight in found { tally.count(found: isRight) }
        for isFound in marked { tally.count(marked: isFound) }
        return tally
    }

    @Test func `precision is the share of what was found, recall of what was marked`() {
        let tally = tally(found: [true, true, true, false], marked: [true, false])
        #expect([tally.found, tally.foundRightly, tally.marked, tally.markedAndFound] == [4, 3, 2, 1])
        #expect(tally.precision == 0.75)
        #expect(tally.recall == 0.5)
        #expect(tally.f1 == 0.6)
    }

    @Test func `there is no share of nothing`() {
        #expect(Tally().precision == nil && Tally().recall == nil && Tally().f1 == nil)
        let found = tally(found: [false], marked: [])
        #expect(found.precision == 0 && found.recall == nil && found.f1 == nil)
        let marked = tally(found: [], marked: [false])
        #expect(marked.precision == nil && marked.recall == 0 && marked.f1 == nil)
    }

    @Test func `where all is wrong the mean is nought`() {
        #expect(tally(found: [false], marked: [false]).f1 == 0)
        #expect(tally(found: [true], marked: [true]).f1 == 1)
    }
}
