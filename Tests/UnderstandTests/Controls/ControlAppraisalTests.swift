import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ControlAppraisalTests {
    private let policy = PolicyBuilder().control("visits", leadDays: 7).control("alarm", leadDays: 2)
    private let contact = Contact.of(.adult())

    private func concern(_ when: ControlCriterion, in contact: Contact) throws -> ControlConcern? {
        try policy.concern(.failed, when: when).assess(contact).controls.first?.concern
    }

    @Test(arguments: ControlState.allCases)
    func `a state gives its concern and no other state does`(state: ControlState) throws {
        for other in ControlState.allCases {
            let found = try concern(.state([state]), in: contact.control("visits", other))
            #expect(found == (other == state ? .failed : ControlConcern.none))
        }
    }

    @Test func `a control has ended from the day after its last`() throws {
        #expect(try concern(.ended, in: contact.control("visits", ends: today.adding(days: -1))) == .failed)
        #expect(try concern(.ended, in: contact.control("visits", ends: today)) == ControlConcern.none)
        #expect(try concern(.ended, in: contact.control("visits")) == ControlConcern.none)
    }

    @Test(arguments: [0, 7])
    func `a control ends within its lead time from today to the last day of it`(days: Int) throws {
        let ending = contact.control("visits", ends: today.adding(days: days))
        #expect(try concern(.endsWithinLeadTime, in: ending) == .failed)
    }

    @Test(arguments: [-1, 8])
    func `a control does not end within its lead time before today or after the last day of it`(days: Int) throws {
        let ending = contact.control("visits", ends: today.adding(days: days))
        #expect(try concern(.endsWithinLeadTime, in: ending) == ControlConcern.none)
    }

    @Test func `each control has a lead time of its own`() throws {
        let ending = contact.control("alarm", ends: today.adding(days: 3))
        #expect(try concern(.endsWithinLeadTime, in: ending) == ControlConcern.none)
        #expect(try concern(.endsWithinLeadTime, in: contact.control("alarm", ends: today.adding(days: 2))) == .failed)
    }

    @Test func `a control without an end does not end`() throws {
        #expect(try concern(.endsWithinLeadTime, in: contact.control("visits")) == ControlConcern.none)
    }

    @Test func `the day on which a control ends is a local one`() throws {
        let beforeMidnight = try #require(Instant(text: "2026-07-01T22:30:00Z"))
        let ending = contact.control("visits", ends: CalendarDay(text: "2026-07-01"))
        #expect(try concern(.ended, in: ending.with { $0.at = beforeMidnight }) == ControlConcern.none)
        #expect(try concern(.ended, in: ending.with { $0.at = beforeMidnight.adding(hours: 1) }) == .failed)
    }

    @Test func `where controls are looked at on a later day, it is that day which tells whether one has ended`() throws
    {
        let ending = contact.control("visits", ends: today.adding(days: 20))
        #expect(try concern(.ended, in: ending) == ControlConcern.none)
        let later = ending.with { $0.controlsAsOf = today.adding(days: 21) }
        #expect(try concern(.ended, in: later) == .failed)
        let before = ending.with { $0.controlsAsOf = today.adding(days: 13) }
        #expect(try concern(.ended, in: before) == ControlConcern.none)
        #expect(try concern(.endsWithinLeadTime, in: before) == .failed)
    }

    @Test func `what follows a control is its successor`() throws {
        #expect(try concern(.successor, in: contact.control("visits", successor: "day centre")) == .failed)
        #expect(try concern(.successor, in: contact.control("visits")) == ControlConcern.none)
    }

    @Test func `a control is verified once somebody saw it work`() throws {
        let seen = contact.control("visits").with { $0.controls[0].verified = today }
        #expect(try concern(.verified, in: seen) == .failed)
        #expect(try concern(.verified, in: contact.control("visits")) == ControlConcern.none)
    }

    @Test func `signs join by all, any and not`() throws {
        let both = [ControlCriterion.ended, .successor]
        let ended = contact.control("visits", ends: today.adding(days: -1))
        #expect(try concern(.all(both), in: ended) == ControlConcern.none)
        #expect(try concern(.any(both), in: ended) == .failed)
        #expect(try concern(.all([.ended, .not(.successor)]), in: ended) == .failed)
        #expect(try concern(.not(.ended), in: ended) == ControlConcern.none)
    }

    @Test func `the first rule that holds decides, and gives its words`() throws {
        let two = policy.concern(.absent, when: .state([.failed])).concern(.failed, when: .state([.failed]))
        let control = try two.assess(contact.control("visits", .failed)).controls.first
        #expect(control?.concern == .absent)
        #expect(control?.rule == "absent-0")
        #expect(control?.because == "visits of p1 is absent")
    }

    @Test func `a control with which nothing is wrong has no rule and says that it holds`() throws {
        let control = try policy.assess(contact.control("visits")).controls.first
        #expect(control?.rule == nil)
        #expect(control?.because == "visits of p1 holds")
    }
}
