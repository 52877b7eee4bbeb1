import Recognise
import Testing
import Vocabulary

@testable import Understand

struct LastStandingTests {
    private let policy = PolicyBuilder().control("visits").control("alarm").control("neighbour")
        .concern(.failed, when: .state([.failed]))
        .concern(.absent, when: .state([.neverExisted]))
        .concern(.unverified, when: .state([.unknown]))
        .concern(.singlePoint, when: .lastStanding)
    private let contact = Contact.of(.adult(), .adult("p2"))

    private func concerns(_ contact: Contact) throws -> [ControlConcern] {
        try policy.assess(contact).controls.map(\.concern)
    }

    @Test func `the only control left of several stands alone`() throws {
        let gone = contact.control("visits", .failed).control("neighbour", .neverExisted).control("alarm")
        #expect(try concerns(gone) == [.failed, .absent, .singlePoint])
    }

    @Test func `one of two that work does not stand alone`() throws {
        let two = contact.control("visits", .failed).control("neighbour").control("alarm")
        #expect(try concerns(two) == [.failed, .none, .none])
    }

    @Test func `a control beside one of which little is known does not stand alone`() throws {
        #expect(try concerns(contact.control("visits", .unknown).control("alarm")) == [.unverified, .none])
    }

    @Test func `the only control that was ever recorded does not stand alone`() throws {
        #expect(try concerns(contact.control("alarm")) == [.none])
    }

    @Test func `a control that protects somebody else makes no difference`() throws {
        let apart = contact.control("visits", protects: "p2", .failed).control("alarm")
        #expect(try concerns(apart) == [.failed, .none])
    }
}

struct RelianceTests {
    private let policy = PolicyBuilder().control("visits").control("alarm")
        .concern(.failed, when: .state([.failed]))
        .concern(.lapsesSoon, when: .all([.endsWithinLeadTime, .not(.successor)]))
        .concern(.singlePoint, when: .lastStanding)

    private func isReliedOn(_ contact: Contact) throws -> Bool? {
        try policy.assess(contact).controls.first { $0.recorded.control == "visits" }?.isReliedOn
    }

    @Test(arguments: ControlState.allCases)
    func `only a control that works is relied on`(state: ControlState) throws {
        #expect(try isReliedOn(.of(.adult()).control("visits", state)) == (state == .working))
    }

    @Test func `the last control that stands is relied on`() throws {
        let last = Contact.of(.adult()).control("alarm", .failed).control("visits")
        #expect(try policy.assess(last).controls.last?.concern == .singlePoint)
        #expect(try isReliedOn(last) == true)
    }

    @Test func `a control that lapses soon is not relied on, and one with a successor is`() throws {
        let contact = Contact.of(.adult())
        #expect(try isReliedOn(contact.control("visits", ends: today)) == false)
        #expect(try isReliedOn(contact.control("visits", ends: today, successor: "day centre")) == true)
    }
}
