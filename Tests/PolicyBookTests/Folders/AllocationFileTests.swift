import PolicyBook
import Respond
import Testing
import Vocabulary

/// Which investigations take a licence, as the file says it.
struct AllocationFileTests {
    private static let licence = """
        id: falls
        title: Licence to look into falls
        in_force: {from: 2026-01-01}
        owner: Keeper of the tiny policy
        source: An invented authority
        purpose: That nobody looks into falls unprepared.
        programme: about-falls
        scopes:
          - {id: lead, title: Lead, meaning: Leads}
        valid: {months: 12}
        quorum: 2
        appeal_within: {days: 28}
        renewal:
          currency: {count: 6, of: falls looked into, months: 12}
          samples: {count: 1, of: piece of work, months: 12}
          welfare_months: 12

        """
    private static let text = """
        id: allocations
        title: Who looks into falls
        in_force: {from: 2026-01-01}
        owner: Keeper of the tiny policy
        source: An invented authority
        warn_days: {licence: 90, override: 7}
        forecast_months: 6
        kinds:
          - id: fall
            title: A fall
            when: {}
            parts:
              - {id: lead, title: Lead, licence: falls, scope: lead, needed: true, ceiling: 4}
              - {id: second, title: Second, licence: falls, scope: lead, needed: false}
            overrides: {ranks: [constable], longest_days: 14}

        """

    private func allocations(_ text: String?) throws -> AllocationPolicy {
        let more = text.map { [TinyPolicy.Change.add("respond/allocations.yaml", $0)] } ?? []
        let folder = try TinyPolicy.folder([.add("learn/licences/falls.yaml", Self.licence)] + more)
        return try PolicyBook(folder).respondPolicy(on: CalendarDay(number: 20_600)).allocations
    }

    @Test func `it is read with everything that it says`() throws {
        let policy = try allocations(Self.text)
        #expect(policy.forecastMonths == 6 && policy.warnDays == AllocationPolicy.WarnDays(licence: 90, override: 7))
        let kind = try #require(policy.kinds.first)
        #expect(kind.id == "fall" && kind.overrides == OverrideRule(ranks: ["constable"], days: 14))
        #expect(kind.parts.map(\.id) == ["lead", "second"] && kind.parts.map(\.isNeeded) == [true, false])
        #expect(kind.parts.map(\.ceiling) == [4, nil])
        #expect(kind.parts.allSatisfy { $0.scheme == "falls" && $0.scope == "lead" })
    }

    @Test func `a policy from before there was one gives work to nobody by a licence`() throws {
        #expect(try allocations(nil).kinds.isEmpty)
    }

    @Test(
        arguments: [
            (
                "licence: falls, scope: lead, needed: true", "licence: fals, scope: lead, needed: true",
                "'fals' is not a licence"
            ),
            ("scope: lead, needed: true", "scope: leed, needed: true", "'leed' is not a scope of this licence"),
            ("{id: second", "{id: lead", "two parts have the same id"),
            ("ranks: [constable]", "ranks: [constible]", "'constible' is not a rank"),
            ("longest_days: 14", "longest_days: 0", "'0' is out of range"),
            ("needed: false", "neded: false", "'needed' is missing"),
            ("override: 7", "override: soon", "warn_days.override"),
            ("forecast_months: 6", "forecast_months: 60", "'60' is out of range"),
        ]
    ) func `a slip is told where it stands`(wrong: (String, String, String)) throws {
        #expect(Self.text.contains(wrong.0))
        let error = #expect(throws: (any Error).self) { try allocations(Self.text.replacing(wrong.0, with: wrong.1)) }
        let told = error.map { String(describing: $0) } ?? ""
        #expect(told.contains(wrong.2), "\(told)")
    }

    @Test func `the one that comes with the program asks for the scopes that there are, and is not verified`() throws {
        let book = try PolicyBook(PolicyFolder.bundled())
        let policy = try book.respondPolicy(on: CalendarDay(number: 20_600)).allocations
        let kind = try #require(policy.kinds.first)
        #expect(kind.parts.map(\.id) == ["lead", "interviewer", "supervisor", "strategic-lead"])
        #expect(book.unverified.contains { $0.place.hasPrefix("respond/allocations.yaml") })
        #expect(try book.respondPolicy(on: CalendarDay(number: 20_300)).allocations.kinds.isEmpty)
    }
}
