import Reasoning
import Testing

struct TruthTests {
    @Test(arguments: [
        (Truth.no, Truth.no, Truth.no, Truth.no), (.no, .unknown, .no, .unknown), (.no, .yes, .no, .yes),
        (.unknown, .no, .no, .unknown), (.unknown, .unknown, .unknown, .unknown), (.unknown, .yes, .unknown, .yes),
        (.yes, .no, .no, .yes), (.yes, .unknown, .unknown, .yes), (.yes, .yes, .yes, .yes),
    ])
    func `and takes the lesser truth, or the greater`(left: Truth, right: Truth, both: Truth, either: Truth) {
        #expect(left.and(right) == both)
        #expect(left.or(right) == either)
    }

    @Test func `the opposite of unknown is unknown`() {
        #expect(Truth.allCases.map { $0.negated } == [.yes, .unknown, .no])
    }

    @Test func `true is yes and false is no`() {
        #expect(Truth(true) == .yes)
        #expect(Truth(false) == .no)
    }
}
