import Notation
import PolicyBook
import Testing
import Recognise
import Understand
import Vocabulary

@Suite struct WaitingTests {
    private static let path = "understand/waiting/attendance.yaml"
    private static let rule = """
        id: attendance
        title: How long
        in_force: {from: 2020-01-01}
        owner: Somebody
        source: Nothing
        meaning: Why
        agencies: [council]
        kinds: [call, online]
        minutes: {high: 10, medium: 20, low: 30, not-graded: 5}
        asks: supervisor
        reassesses: []

        """

    private func policy(_ changes: TinyPolicy.Change...) throws -> Policy {
        let day = try #require(CalendarDay(year: 2026, month: 11, day: 20))
        return try PolicyBook(TinyPolicy.folder(changes)).policy(on: day)
    }

    private func slip(_ piece: String, _ other: String) throws -> String? {
        let changed = Self.rule.replacing(piece, with: other)
        #expect(changed != Self.rule)
        do {
            _ = try policy(.add(Self.path, changed))
            return nil
        } catch let error as BadInput {
            return "\(error.field): \(error.problem)"
        }
    }

    @Test func `a rule is read, and found by the kind of contact`() throws {
        let policy = try policy(.add(Self.path, Self.rule))
        let rule = try #require(policy.waitRule(for: .call, of: "council"))
        #expect(rule.id == "attendance")
        #expect(rule.asks == .supervisor)
        #expect([.high, .medium, .low].map(rule.minutes(for:)) == [10, 20, 30])
        #expect(rule.minutes(for: nil) == 5)
        #expect(policy.waitRule(for: .online, of: "council")?.id == "attendance")
        #expect(policy.waitRule(for: .attended, of: "council") == nil)
        #expect(policy.waitRule(for: .call, of: "police") == nil)
    }

    @Test func `a policy may have none`() throws {
        #expect(try policy().waits.isEmpty)
    }

    @Test func `slips are named`() throws {
        #expect(try slip("online", "on-line") == "kinds[1]: 'on-line' is not a kind of contact")
        #expect(try slip(", low: 30", "") == "minutes: 'low' is missing")
        #expect(try slip("not-graded: 5", "not-graded: 0") == "minutes.not-graded: '0' is out of range")
        #expect(try slip("supervisor", "sergeant") == "asks: 'sergeant' is not a role")
        #expect(
            try slip("reassesses: []", "reassesses: [thread]")
                == "reassesses[0]: 'thread' is not an entry of the guidance on understanding"
        )
    }

    @Test func `two rules do not speak of one kind`() throws {
        let other = Self.rule.replacing("id: attendance", with: "id: other").replacing("call, ", with: "")
        #expect(throws: BadInput.self) {
            try policy(.add(Self.path, Self.rule), .add("understand/waiting/other.yaml", other))
        }
    }

    @Test func `the rule that comes with the program is read, and every time of it is to be verified`() throws {
        let folder = try PolicyFolder.bundled()
        let day = try #require(CalendarDay(year: 2026, month: 11, day: 20))
        let book = try PolicyBook(folder)
        let rule = try #require(try book.policy(on: day).waitRule(for: .call, of: "police"))
        #expect(rule.reassesses == ["threat", "harm", "risk"])
        #expect(rule.minutes(for: nil) <= rule.minutes(for: .high))
        #expect(rule.minutes(for: .high) < rule.minutes(for: .medium))
        #expect(rule.minutes(for: .medium) < rule.minutes(for: .low))
        #expect(book.unverified.contains { $0.place == Self.path })
    }
}
