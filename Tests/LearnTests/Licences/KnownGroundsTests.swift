import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What Heed knows of what renewing goes by: it is shown beside what is asked for, and a panel says why less is enough.
struct KnownGroundsTests {
    private let today = LocalTime.day(of: .noon)
    private let terms = LicensingOffice.scheme.renewal

    private func hours(_ minutes: Int) -> DevelopmentStanding {
        let account = Account(id: .numbered(1), name: "Asha Rao", agency: "police", unit: nil, roles: [.specialist])
        let told = DevelopmentEntry.Told("learned", on: today, minutes: minutes, "interviewing", learned: "Waiting.")
        var entry = DevelopmentEntry(id: .numbered(2), told, by: account, replacing: nil, at: .noon)
        entry.signed = .init(at: .noon, by: "gil")
        let rule = HoursRule(hours: 2, months: 12, topics: [:])
        return DevelopmentStanding(rule, [entry], having: [], of: [], on: today)
    }

    private func known(
        minutes: Int? = nil,
        _ investigations: Int = 0,
        samples: Int = 0,
        spoken months: Int? = nil
    ) -> KnownGrounds {
        KnownGrounds(
            terms,
            hours: minutes.map(hours),
            investigations: investigations,
            samples: samples,
            spoken: months.map { today.adding(months: -$0) },
            on: today
        )
    }

    private func enough(_ known: KnownGrounds) -> [LicenceGround] {
        LicenceGround.allCases.filter { known.isEnough(for: $0) }
    }

    @Test func `each ground is enough from the number that is asked for on`() {
        #expect(enough(known(minutes: 119, 5, samples: 0, spoken: 13)).isEmpty)
        #expect(enough(known(minutes: 120, 6, samples: 1, spoken: 12)) == LicenceGround.allCases)
        #expect(enough(known(6)) == [.hours, .currency], "no hours are asked for")
    }

    @Test func `what is known is told in words, and never rounded up`() {
        let found = known(minutes: 119, 3, samples: 1)
        #expect(found.words(of: .hours) == "1.9 of 2 hours within 12 months")
        #expect(found.words(of: .currency).hasPrefix("3 of 6 within 12 months"))
        #expect(found.words(of: .welfare) == "of no conversation")
    }

    @Test func `where less is known it has to be said why it is met all the same`() {
        let said = LicenceSaid(grounds: [GroundSaid(.sample, "Two were looked at in June.")])
        let refused = #expect(throws: Refusal.self) { try known(minutes: 30, 3).check(said) }
        #expect(refused?.problems.map(\.field) == ["grounds.hours", "grounds.currency", "grounds.welfare"])
        #expect(refused?.problems.first?.problem == "Heed knows 0.5 of 2 hours within 12 months")
        #expect(throws: Never.self) { try known(minutes: 120, 6, samples: 1, spoken: 1).check(LicenceSaid()) }
    }

    @Test func `the day of a conversation stands in place of any words, and one out of time does not`() {
        let said = LicenceSaid(grounds: [
            GroundSaid(.welfare, "She told me how she sleeps."), GroundSaid(.hours, "So."),
        ])
        let settled = known(spoken: 2).settling(said)
        let day = today.adding(months: -2).words
        #expect(settled.words(of: .welfare) == "A conversation took place on \(day).")
        #expect(settled.words(of: .hours) == "So." && settled.grounds.count == 2)
        #expect(known(spoken: 13).settling(said) == said && known().settling(said) == said)
    }
}
