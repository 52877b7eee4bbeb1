import ClueSpotting
import Testing

struct LocatingTests {
    @Test func `a target is found whatever its case and white space`() {
        #expect(Spotter.range(of: "Broken  RIB", in: "a broken\r\nrib") == 2..<13)
        #expect(Spotter.range(of: "broken rib", in: "a brokenrib") == 2..<11)
        #expect(Spotter.range(of: "don’t", in: "I don't") == 2..<7)
    }

    @Test func `whole words go first`() {
        #expect(Spotter.range(of: "rash", in: "crash and rash") == 10..<14)
        #expect(Spotter.range(of: "rash", in: "crash") == 1..<5)
    }

    @Test func `marks stay with their letter`() {
        #expect(Spotter.range(of: "cafe", in: "😀 cafe\u{301}!") == 2..<7)
    }

    @Test(arguments: ["", " ", "absent", "longer than the text itself"])
    func `what is not there is not found`(target: String) {
        #expect(Spotter.range(of: target, in: "a short text") == nil)
    }
}
