import Testing

@testable import Vocabulary

struct BirthTests {
    private func ages(_ born: String, on day: String) throws -> ClosedRange<Int> {
        Birth.born(try #require(PartialDate(text: born))).ages(on: try #require(CalendarDay(text: day)))
    }

    @Test func `a birth year leaves two ages possible`() throws {
        #expect(try ages("1944", on: "2026-11-20") == 81...82)
    }

    @Test func `a birth date leaves one`() throws {
        #expect(try ages("2008-11-21", on: "2026-11-20") == 17...17)
        #expect(try ages("2008-11-20", on: "2026-11-20") == 18...18)
    }

    @Test func `an age between two is both`() throws {
        let day = try #require(CalendarDay(text: "2026-11-20"))
        #expect(Birth.agedBetween(16, 20).ages(on: day) == 16...20)
    }

    @Test func `a slip is put to the nearest name, and a stranger to none`() {
        let known = ["spoken-for", "choked", "stalked"]
        #expect(closest(to: "spokenfor", among: known) == "spoken-for")
        #expect(closest(to: "Stalkd", among: known) == "stalked")
        #expect(closest(to: "refrigerator", among: known) == nil)
    }
}
