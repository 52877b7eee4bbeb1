import Notation
import Testing
import Vocabulary

@Suite struct FieldTests {
    private static let clues: Set<ClueID> = ["spoken-for", "money-taken", "relative-concern", "confused"]

    private func field(_ yaml: String) throws -> Field {
        var fields = try fields("v: " + yaml)
        return try fields.required("v")
    }

    private func fields(_ yaml: String) throws -> Fields {
        try Fields(NodeReader.yaml(Array(yaml.utf8), from: Source(name: "a.yaml")), at: "", in: Source(name: "a.yaml"))
    }

    private func fault<Value>(_ yaml: String, _ read: (Field) throws -> Value) throws -> BadInput {
        try #require(throws: BadInput.self) { _ = try read(try field(yaml)) }
    }

    @Test func `what nobody asks for is an error that names the nearest key`() throws {
        var fields = try fields("clue: a\nsource: b\nnoet: c")
        for key in ["clue", "source", "note"] { _ = fields.optional(key) }
        let error = try #require(throws: BadInput.self) { try fields.finish() }
        #expect(error.description == "a.yaml:3: noet: 'noet' is not a key here; did you mean 'note'?")
    }

    @Test func `an unknown key near none is answered with the keys there are`() throws {
        var fields = try fields("clue: a\nsomething: b")
        for key in ["clue", "note"] { _ = fields.optional(key) }
        #expect(try #require(throws: BadInput.self) { try fields.finish() }.remedy == "the keys here are clue, note")
    }

    @Test func `a missing field says what to add, or which key may be meant`() throws {
        var fields = try fields("a: 1\nb: {naration: x}")
        let error = try #require(throws: BadInput.self) { _ = try fields.required("at") }
        #expect(error.description == "a.yaml:1: 'at' is missing; add 'at: …'")
        var inner = try fields.required("b").fields()
        let other = try #require(throws: BadInput.self) { _ = try inner.required("narration") }
        #expect(other.description == "a.yaml:2: b: 'narration' is missing; is 'naration' meant to be 'narration'?")
    }

    @Test func `null is missing, unless the field may be empty`() throws {
        var fields = try fields("a:\nb: ~")
        #expect(fields.optional("a") == nil)
        #expect(try fields.requiredText("b") == "")
        #expect(throws: BadInput.self) { _ = try fields.required("a") }
        #expect(throws: BadInput.self) { _ = try fields.requiredText("c") }
        try fields.finish()
    }

    @Test(arguments: [("yes", true), ("No", false), ("TRUE", true), ("'false'", false)])
    func `yes and no are read plain or quoted and in any case`(_ yaml: String, _ isYes: Bool) throws {
        #expect(try field(yaml).isYes() == isYes)
    }

    @Test func `neither yes nor no is an error`() throws {
        #expect(
            try fault("perhaps") { try $0.isYes() }.description
                == "a.yaml:1: v: 'perhaps' is neither yes nor no; write yes or no"
        )
    }

    @Test func `numbers are read by their form and range`() throws {
        #expect(try field("14").wholeNumber() == 14)
        #expect(try field("-3").wholeNumber(in: -5...5) == -3)
        #expect(try field("0.5").number() == 0.5)
        // As JSON Schema has it.
        #expect(try field("87.0").wholeNumber() == 87)
        #expect(try field("1e2").wholeNumber() == 100)
        #expect(try fault("1e400") { try $0.wholeNumber() }.problem == "'1e400' is not a whole number")
        #expect(try fault("1e30") { try $0.wholeNumber() }.problem == "'1e30' is out of range")
        #expect(try fault("1_000") { try $0.wholeNumber() }.problem == "'1_000' is not a whole number")
        #expect(try fault("9.5") { try $0.wholeNumber() }.remedy == "write digits, such as 14")
        #expect(try fault("131") { try $0.wholeNumber(in: 0...130) }.remedy == "write a number from 0 to 130")
        #expect(try fault("99999999999999999999") { try $0.wholeNumber() }.problem.hasSuffix("is out of range"))
        #expect(try fault("nan") { try $0.number() }.problem == "'nan' is not a number")
        #expect(try fault("1e999") { try $0.number() }.problem == "'1e999' is not a number")
    }

    @Test func `an instant without a time zone says to add Z`() throws {
        let error = try fault("2026-11-20T22:10:00") { try $0.instant() }
        #expect(error.problem == "'2026-11-20T22:10:00' does not say which time zone it means")
        #expect(error.remedy == "add Z for UTC, or an offset such as +01:00")
        #expect(try field("2026-11-20T22:10:00+01:00").instant() == Instant(text: "2026-11-20T21:10:00Z"))
    }

    @Test(arguments: ["20/11/2026 22:10", "2026-11-20", "2026-11-20T22:10Z", "2026-11-20T25:10:00Z", "''"])
    func `what is no instant is answered with how to write one`(_ yaml: String) throws {
        #expect(try fault(yaml) { try $0.instant() }.remedy == "write it like 2026-11-20T22:10:00Z")
    }

    @Test(arguments: [
        ("2026-04-31", "31 April 2026 does not exist"), ("2026-02-29", "29 February 2026 does not exist"),
        ("2026-13-01", "there is no month 13"), ("0000-01-01", "there is no year 0"),
    ])
    func `an impossible day is named`(_ yaml: String, _ problem: String) throws {
        #expect(try fault(yaml) { try $0.calendarDay() }.problem == problem)
        #expect(try fault(yaml) { try $0.partialDate() }.problem == problem)
        #expect(try fault(yaml + "T10:00:00Z") { try $0.instant() }.problem == problem)
    }

    @Test func `dates are read as far as they are known`() throws {
        #expect(try field("1944").partialDate() == .year(1944))
        #expect(try field("'1944-02'").partialDate() == .month(year: 1944, month: 2))
        #expect(try field("2026-11-20").calendarDay() == CalendarDay(text: "2026-11-20"))
        #expect(try fault("2026-11") { try $0.calendarDay() }.remedy == "write it like 2026-11-20")
        #expect(try fault("17/02/1941") { try $0.partialDate() }.remedy == "write it like 1944, 1944-02 or 1944-02-17")
        #expect(try fault("2026-00") { try $0.partialDate() }.problem == "there is no month 00")
    }

    @Test func `an unknown term is answered with the nearest, or with all where they are few`() throws {
        let days = try fault("mnday") { try $0.one(of: Weekday.self, "a day of the week") }
        #expect(days.description == "a.yaml:1: v: 'mnday' is not a day of the week; did you mean 'monday'?")
        let far = try fault("zzzzz") { try $0.one(of: Weekday.self, "a day of the week") }
        #expect(far.remedy == "use one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday")
        let clue = try fault("spokenfor") { try $0.identifier(among: Self.clues, "a clue") }
        #expect(clue.description == "a.yaml:1: v: 'spokenfor' is not a clue; did you mean 'spoken-for'?")
    }

    @Test func `a very long word is refused without looking for the nearest`() throws {
        let error = try fault(String(repeating: "spoken", count: 100_000)) {
            try $0.identifier(among: Self.clues, "a clue")
        }
        #expect(error.remedy.hasPrefix("use one of"))
        #expect(error.problem.count < 80)
    }

    @Test func `the wrong shape is named`() throws {
        #expect(try fault("[a]") { try $0.text() }.problem == "a single value is expected here, not a list")
        #expect(try fault("a") { try $0.list { $0 } }.problem == "a list is expected here, not a single value")
        #expect(try fault("[a]") { try $0.fields() }.problem == "fields are expected here, not a list")
        #expect(try fault("[a, ~]") { try $0.list { (item) throws(BadInput) in try item.text() } }.field == "v[1]")
        #expect(try fault("{a: b}") { try $0.one(of: Weekday.self, "a day") }.problem.contains("not a group of fields"))
    }
}
