import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Whoever judges holds their judgement against that of others every so many months.
struct AssessorCurrencyTests {
    private let day = LocalTime.day(of: .noon)

    @Test func `it counts for so many months, to the day`() {
        let until = day.adding(months: 6)
        #expect(AssessorCurrency(last: .noon, every: 6, on: until).isCurrent)
        let late = AssessorCurrency(last: .noon, every: 6, on: until.adding(days: 1))
        #expect(!late.isCurrent && late.until == until && late.last == day)
        let never = AssessorCurrency(last: nil, every: 6, on: day)
        #expect(!never.isCurrent && never.last == nil && never.until == nil)
    }

    @Test func `whoever runs exercises sees everybody of the agency, an assessor themselves, others nobody`()
        async throws
    {
        let panel = try Panel()
        let exercise = try await panel.opened(pieces: 2)
        for place in 0..<2 { try await panel.handIn([true, false], to: exercise, by: panel.assessor(place)) }
        let read = ReadAssessors(panel.desk)
        let all = try await read(by: panel.assurer)
        let expected = panel.invited + [AccountID(Panel.both.text)]
        #expect(all.map(\.account) == expected)
        #expect(all.map(\.currency.isCurrent) == [true, true, false, false, false])
        let consulted = panel.store.state.journal.filter { $0.actor == panel.assurer.account && $0.verb == "consult" }
        #expect(consulted.map(\.subject) == expected.map { RecordID($0.text) })
        let own = try await read(by: panel.assessor(1))
        #expect(own.map(\.account) == [panel.invited[1]] && own.map(\.currency.isCurrent) == [true])
        #expect(try await read(by: panel.actor(.numbered(721), [.responder])).isEmpty)
        let elsewhere = panel.actor(.numbered(722), [.qualityAssurer], agency: "health")
        #expect(try await read(by: elsewhere).map(\.account) == [AccountID(RecordID.numbered(720).text)])
    }

    @Test func `it ends after the months of the programme`() async throws {
        let panel = try Panel()
        let exercise = try await panel.opened(pieces: 2)
        try await panel.handIn([true, false], to: exercise, by: panel.assessor(0))
        panel.world.pass(seconds: 200 * 86_400)
        let own = try await ReadAssessors(panel.desk)(by: panel.assessor(0))
        #expect(own.map(\.currency.isCurrent) == [false] && own.first?.currency.last == day)
    }
}
