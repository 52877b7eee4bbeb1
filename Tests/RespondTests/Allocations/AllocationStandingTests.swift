import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// Whether what lets somebody do a part still does, and how many will hold a licence in the months to come.
struct AllocationStandingTests {
    private func allowed(days: Int) throws -> Allocation {
        let investigation = try Force.investigation().overriding(
            Force.lead,
            under: Force.kind.overrides,
            for: InvestigationRecord.Assignee("asha", licences: [], load: 0),
            InvestigationRecord.Allowing(
                because: "It cannot wait.",
                mitigation: "Read by a sergeant.",
                lastDay: Force.today.adding(days: days)
            ),
            at: Force.noon,
            by: InvestigationRecord.Allower("super", rank: "superintendent")
        )
        return try #require(investigation.allocations.first)
    }

    private func standing(
        _ allocation: Allocation,
        _ licences: [HeldLicence],
        after days: Int
    ) -> AllocationStanding {
        AllocationStanding(allocation, Force.lead, holding: licences, on: Force.today.adding(days: days))
    }

    @Test func `an override does not outlive its last day`() throws {
        let allocation = try allowed(days: 7)
        let last = Force.today.adding(days: 7)
        #expect(standing(allocation, [], after: 7) == .allowed(until: last, .none))
        #expect(standing(allocation, [], after: 8) == .uncovered(.none, allowedUntil: last))
    }

    @Test func `a licence that came since counts, and one that went does not`() throws {
        let allocation = try allowed(days: 7)
        let licence = Force.licence(ends: 90)
        #expect(standing(allocation, [licence], after: 8) == .licensed(until: licence.expires))
        #expect(!standing(allocation, [Force.licence(isActive: false)], after: 8).isCovered)
    }

    @Test func `what ends month by month is counted by people, beside the work there is`() {
        let licences = [
            Force.licence(of: "asha", ends: 10), Force.licence(of: "asha", ends: 200),
            Force.licence(of: "bo", ends: 40),
            Force.licence(of: "cy", ends: -1), Force.licence(of: "di", scopes: ["interviewer"]),
        ]
        let standings: [AllocationStanding] = [
            .licensed(until: Force.today), .uncovered(.none, allowedUntil: nil), .licensed(until: Force.today),
        ]
        let forecast = LicenceForecast(of: Force.lead, licences, standings, missing: 2, from: Force.today, months: 8)
        #expect(forecast.holders == 2 && forecast.work == 5 && forecast.missing == 2 && forecast.unlicensed == 1)
        #expect(forecast.months.map(\.holders) == [2, 1, 1, 1, 1, 1, 0, 0])
        #expect(forecast.months.map(\.ending) == [0, 1, 0, 0, 0, 0, 1, 0])
        #expect(forecast.months.map(\.partsEach) == [2.5, 5, 5, 5, 5, 5, nil, nil])
        // Five parts take three people who have two each.
        #expect(forecast.vacancies == 1 && forecast.months.map(\.vacancies) == [1, 2, 2, 2, 2, 2, 3, 3])
        let uncounted = LicenceForecast(of: Force.interview, [], [], missing: 0, from: Force.today, months: 1)
        #expect(uncounted.vacancies == nil && uncounted.months.map(\.vacancies) == [nil])
    }

    @Test func `what is to be told follows what lets them`() throws {
        let warn = AllocationPolicy.WarnDays(licence: 90, override: 3)
        func told(_ standing: AllocationStanding) -> AllocationNotice? { standing.notice(on: Force.today, warn) }
        let (near, far) = (Force.today.adding(days: 89), Force.today.adding(days: 90))
        #expect(told(.licensed(until: far)) == nil)
        #expect(told(.licensed(until: near)) == AllocationNotice(.endsSoon, near))
        #expect(told(.allowed(until: near, .none)) == nil)
        #expect(told(.allowed(until: Force.today, .none)) == AllocationNotice(.endsSoon, Force.today))
        #expect(told(.uncovered(.none, allowedUntil: nil)) == AllocationNotice(.uncovered, nil))
        #expect(told(.uncovered(.none, allowedUntil: near)) == AllocationNotice(.runOut, near))
        #expect(Set(AllocationNotice.What.allCases.map { AllocationNotice($0, nil).event }).count == 3)
    }
}
