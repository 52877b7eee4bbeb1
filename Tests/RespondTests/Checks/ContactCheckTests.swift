import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is found missing of a contact itself, and what is not.
struct ContactCheckTests {
    private static let ways: [(grades: [Grade], isFound: Bool)] = [
        ([.high], false), ([.low], false), ([.low, .high], false), ([.medium, .medium], false),
        ([.high, .medium], true), ([.high, .low, .low], true), ([.high, .low, .medium], true),
        ([.high, .low, .high], false),
    ]

    @Test(arguments: ways) func `a grade that went down is looked at by somebody else`(
        grades: [Grade],
        isFound: Bool
    ) async throws {
        let bureau = try Bureau()
        for grade in grades {
            try await bureau.judge(grade)
            bureau.pass(hours: 1)
        }
        bureau.pass(hours: 2)
        #expect(try await bureau.missing(.loweredUnseen).count == (isFound ? 1 : 0))
    }

    @Test func `it ends when a second person agrees, and not when they send it back`() async throws {
        let bureau = try Bureau()
        try await bureau.judge(.high)
        bureau.pass(hours: 1)
        try await bureau.judge(.low)
        let lowered = bureau.world.now
        bureau.pass(hours: 3)
        try await bureau.review(agreeing: false)
        #expect(try await bureau.missing(.loweredUnseen).map(\.since) == [lowered])
        try await bureau.review(agreeing: true)
        #expect(try await bureau.missing(.loweredUnseen).isEmpty)
        bureau.pass(hours: 1)
        try await bureau.judge(.low)
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.loweredUnseen).isEmpty)
    }

    @Test func `what stood high and was agreed is looked at again when it is lowered`() async throws {
        let bureau = try Bureau()
        try await bureau.judge(.high)
        try await bureau.review(agreeing: true)
        bureau.pass(hours: 1)
        try await bureau.judge(.medium)
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.loweredUnseen).count == 1)
    }

    @Test(arguments: [StandingCheck.oneAccount, .concernOpen])
    func `what an alert tells of is asked for until it is raised no more`(check: StandingCheck) async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 1)
        #expect(try await bureau.missing(check, .early).isEmpty)
        try await bureau.assess(831, alert: true)
        bureau.pass(hours: 2)
        #expect(try await bureau.missing(check).map(\.about) == [.alert("met-before", "p1")])
        try await bureau.assess(832, alert: false)
        #expect(try await bureau.missing(check).isEmpty)
    }

    @Test func `a concern is followed up where an agency takes the person up, which is no second account`() async throws
    {
        let bureau = try Bureau()
        try await bureau.assess(831, alert: true)
        try await bureau.referral(.accepted)
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.concernOpen).isEmpty)
        #expect(try await bureau.missing(.oneAccount).count == 1)
    }
}
