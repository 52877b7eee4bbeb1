import Testing
import Vocabulary

/// Each element is kept once, where it first stands, however many there are.
struct RepeatsTests {
    @Test(arguments: [0, 1, 2, 8, 9, 40]) func `the first of each is kept, in their order`(count: Int) {
        let each = (0..<count).map { "\($0)" }
        #expect(each.removingRepeats() == each)
        #expect((each + each.reversed()).removingRepeats() == each)
        #expect(each.flatMap { [$0, $0] }.removingRepeats() == each)
    }
}
