import Access
import Respond
import Testing
import Vocabulary

/// Which licences let somebody do a part of an investigation, and which do not, day by day.
struct LicenceAnswerTests {
    private let lead = Force.lead
    private let today = Force.today

    @Test func `a licence that covers it counts to its last day, in the day's own time`() {
        let held = Force.licence(ends: 0)
        #expect(lead.answer(of: [held], on: today) == .licensed(held))
        #expect(lead.answer(of: [held], on: today.adding(days: 1)) == .unlicensed(.ended(today)))
    }

    @Test func `nothing else does, and it is said what is lacking`() {
        #expect(lead.answer(of: [], on: today) == .unlicensed(.none))
        #expect(lead.answer(of: [Force.licence(scheme: "firearms")], on: today) == .unlicensed(.none))
        #expect(lead.answer(of: [Force.licence(scopes: ["interviewer"])], on: today) == .unlicensed(.otherScope))
        #expect(lead.answer(of: [Force.licence(ends: -3)], on: today) == .unlicensed(.ended(today.adding(days: -3))))
        #expect(lead.answer(of: [Force.licence(isActive: false)], on: today) == .unlicensed(.notInForce))
        let words = [LicenceAnswer.Lack.none, .otherScope, .ended(today), .notInForce].map(\.words)
        #expect(Set(words).count == 4)
    }

    @Test func `of several the one without conditions counts, and then the longest`() {
        let bound = Force.licence(ends: 400, conditions: ["Seen weekly"])
        let (short, long) = (Force.licence(ends: 10), Force.licence(ends: 20))
        #expect(lead.answer(of: [bound, short, long], on: today) == .licensed(long))
        #expect(lead.answer(of: [Force.licence(ends: -1), bound], on: today) == .licensed(bound))
        #expect(
            lead.answer(of: [Force.licence(ends: -1), Force.licence(scopes: ["interviewer"])], on: today)
                == .unlicensed(.otherScope)
        )
    }
}
