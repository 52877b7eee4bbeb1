import Respond
import Testing
import Vocabulary

/// No count that is shown tells of one person, by itself or beside others.
struct SmallNumbersTests {
    private let small = SmallNumbers(
        fewest: 5,
        step: 5,
        fewestWriters: 3,
        authority: Authority(source: "invented")
    )

    @Test(
        arguments: [
            (0, ShownCount.none), (1, .few), (4, .few), (5, .about(5)), (7, .about(5)), (8, .about(10)),
            (12, .about(10)),
            (13, .about(15)), (250, .about(250)),
        ]
    )
    func `few are not told apart, and the rest is rounded`(_ count: Int, _ shown: ShownCount) {
        #expect(small.shown(count) == shown)
    }

    /// Of every total in two parts of which one is few, more than one size of that part fits what is shown.
    @Test(arguments: 5...40) func `a total gives no small part away`(_ total: Int) {
        for part in 1...4 where total - part >= 5 {
            let shown = [small.shown(total), small.shown(total - part)]
            let fitting = (1...4).filter { few in
                (few + 5...total + 4).contains { other in
                    other - few >= 5 && [small.shown(other), small.shown(other - few)] == shown
                }
            }
            #expect(fitting.count > 1, "of \(total) the part of \(part) is found out")
        }
    }

    /// The same with no rounding: it is found out.
    @Test func `without rounding a total would give it away`() {
        let exact = SmallNumbers(fewest: 5, step: 1, fewestWriters: 3, authority: Authority(source: "invented"))
        #expect([exact.shown(12), exact.shown(9)] == [.about(12), .about(9)])
    }
}
