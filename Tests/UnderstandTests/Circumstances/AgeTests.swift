import Recognise
import Testing
import Vocabulary

@testable import Understand

struct AgeTests {
    private let policy = PolicyBuilder()

    private func comesTo(_ criterion: Criterion, _ birth: Birth?, _ roles: Set<Role> = []) throws -> TestResult.Result?
    {
        try policy.result(of: criterion, in: .of(Person("p1", roles: roles, birth: birth)))
    }

    @Test func `a person who may be a child is a child`() throws {
        #expect(try comesTo(.isChild, .agedBetween(16, 20)) == .met)
        #expect(try comesTo(.isAdult, .agedBetween(16, 20)) == .notMet)
    }

    @Test func `a person who is 18 at the youngest is an adult`() throws {
        #expect(try comesTo(.isAdult, .agedBetween(18, 20)) == .met)
        #expect(try comesTo(.isAdult, .aged(17)) == .notMet)
    }

    @Test func `an unknown age leaves tests of adults and of children unknown`() throws {
        #expect(try comesTo(.isAdult, nil) == .unknown)
        #expect(try comesTo(.isChild, nil) == .unknown)
    }

    @Test func `an unborn baby is a child`() throws {
        #expect(try comesTo(.isChild, nil, [.unborn]) == .met)
        #expect(try comesTo(.isChild, nil, [.subject]) == .unknown)
    }

    @Test func `a birth year alone gives the youngest age it allows`() throws {
        #expect(try comesTo(.isChild, .born(.year(2008))) == .met)
        #expect(try comesTo(.isAdult, .born(.year(2007))) == .met)
    }

    @Test func `a birth day counts from that day on`() throws {
        let eighteenToday = try #require(CalendarDay(text: "2008-11-20"))
        #expect(try comesTo(.isAdult, .born(.day(eighteenToday))) == .met)
        #expect(try comesTo(.isAdult, .born(.day(eighteenToday.adding(days: 1)))) == .notMet)
    }

    @Test func `an age is that of the local day and not of the day in Greenwich`() throws {
        let birthday = try #require(CalendarDay(text: "2008-07-02"))
        let lateEvening = try #require(Instant(text: "2026-07-01T23:30:00Z"))
        let contact = Contact.of(Person("p1", birth: .born(.day(birthday))))
        #expect(try policy.result(of: .isAdult, in: contact.with { $0.at = lateEvening }) == .met)
        #expect(try policy.result(of: .isAdult, in: contact.with { $0.at = lateEvening.adding(hours: -1) }) == .notMet)
    }

    @Test func `an answered age counts where no birth is recorded`() throws {
        let asking = policy.counts(.age)
        let contact = Contact.of(Person("p1")).answering(.age, .number(9))
        #expect(try asking.result(of: .isChild, in: contact) == .met)
        #expect(try asking.result(of: .isChild, in: .of(Person("p1"))) == .unknown)
    }

    @Test func `a recorded birth outweighs an answered age`() throws {
        let contact = Contact.of(.adult()).answering(.age, .number(9))
        #expect(try policy.counts(.age).result(of: .isChild, in: contact) == .notMet)
    }
}

/// An age that was answered is as good as a recorded one wherever children are kept safe.
struct AnsweredAgeTests {
    private let contact = Contact.of(.adult(), Person("p2")).feature("harm", about: "p2", by: "p1")

    @Test func `one who harms a person whose answered age is a child's harms a child`() throws {
        let policy = PolicyBuilder().counts(.age).feature("harm")
        #expect(try policy.holds(.atom(.harmsChild), in: contact.answering(.age, .number(9), about: "p2")))
        #expect(try !policy.holds(.atom(.harmsChild), in: contact.answering(.age, .number(19), about: "p2")))
    }

    @Test func `a person whose answered age is a child's is asked by a specialist`() throws {
        let policy = PolicyBuilder().counts(.age).facts("told", askOf: .person)
            .test("help", raisedBy: .always, metWhen: .fact("told"))
        let child = Contact.of(Person("p1")).answering(.age, .number(9))
        let adult = Contact.of(Person("p1")).answering(.age, .number(19))
        #expect(try policy.assess(child).question("told")?.askOf == .specialist)
        #expect(try policy.assess(adult).question("told")?.askOf == .person)
    }
}
