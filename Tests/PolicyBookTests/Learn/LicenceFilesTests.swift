import Learn
import PolicyBook
import Testing
import Vocabulary

/// Licences as their files say them.
struct LicenceFilesTests {
    private static let path = "learn/licences/falls.yaml"
    private static let text = """
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

    private func licences(_ text: String) throws -> [LicenceScheme] {
        let folder = try TinyPolicy.folder([.add(Self.path, text)])
        return try PolicyBook(folder).learnPolicy(on: CalendarDay(number: 20_600)).licences
    }

    @Test func `a licence is read with all of its terms`() throws {
        let scheme = try #require(try licences(Self.text).first)
        #expect(scheme.id == "falls" && scheme.programme == "about-falls" && scheme.quorum == 2)
        #expect(scheme.term.meaning == "That nobody looks into falls unprepared.")
        #expect(scheme.scopes.map(\.title) == ["Lead"] && scheme.valid == .months(12))
        #expect(scheme.appealWithin == .days(28) && scheme.renewal.welfareMonths == 12)
        #expect(scheme.renewal.currency == .init(6, "falls looked into", withinMonths: 12))
        #expect(scheme.renewal.samples.what == "piece of work")
    }

    @Test(
        arguments: [
            ("programme: about-falls", "programme: about-fals", "programme: 'about-fals' is not a programme"),
            ("quorum: 2", "quorum: 0", "quorum: '0' is out of range"),
            ("  - {id: lead, title: Lead, meaning: Leads}", "  []", "scopes: it covers nothing"),
            ("valid: {months: 12}", "valid: {}", "valid: one span is expected here"),
            ("welfare_months: 12", "welfare: 12", "renewal"),
            ("count: 6, of: falls", "count: six, of: falls", "renewal.currency.count"),
        ]
    ) func `a slip is told where it stands`(wrong: (String, String, String)) throws {
        #expect(Self.text.contains(wrong.0))
        let error = #expect(throws: (any Error).self) { try licences(Self.text.replacing(wrong.0, with: wrong.1)) }
        let told = error.map { String(describing: $0) } ?? ""
        #expect(told.contains(wrong.2), "\(told)")
    }

    @Test func `the licence that comes with the program has its programme, and is not verified`() throws {
        let policy = try PolicyBook(PolicyFolder.bundled()).learnPolicy(
            on: try #require(CalendarDay(text: "2026-11-22"))
        )
        let scheme = try #require(policy.licences.first)
        #expect(scheme.id == "csa-investigator" && policy.programmes.contains { $0.id == scheme.programme })
    }
}
