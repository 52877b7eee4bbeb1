import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ContactCountTests {
    private let policy = PolicyBuilder().feature("noise").clue("worry")
    private let alone = Contact.of(.adult())

    private func counts(
        _ atLeast: Int,
        in contact: Contact,
        clues: [FoundClue] = [],
        _ change: (inout ContactCount) -> Void = { _ in }
    ) throws -> Bool {
        try policy.holds(.contacts(atLeast, change), in: contact, clues: clues)
    }

    @Test func `this contact counts`() throws {
        #expect(try counts(1, in: alone))
        #expect(try !counts(2, in: alone))
    }

    @Test func `this contact does not count where only earlier ones do`() throws {
        #expect(try !counts(1, in: alone) { $0.earlierOnly = true })
        #expect(try counts(1, in: alone.earlier(daysAgo: 3)) { $0.earlierOnly = true })
    }

    @Test func `a contact with somebody else does not count`() throws {
        #expect(try !counts(2, in: alone.earlier(daysAgo: 3, people: ["p2"])))
        #expect(try counts(2, in: alone.earlier(daysAgo: 3, people: ["p2", "p1"])))
    }

    @Test func `a contact that comes after this one does not count`() throws {
        #expect(try !counts(2, in: alone.earlier(daysAgo: -1)))
        #expect(try !counts(2, in: alone.earlier(daysAgo: 0)))
    }

    @Test func `a window in days reaches back to the same hour`() throws {
        #expect(try counts(2, in: alone.earlier(daysAgo: 30)) { $0.within = .days(30) })
        #expect(try !counts(2, in: alone.earlier(daysAgo: 31)) { $0.within = .days(30) })
    }

    @Test func `a window in months reaches back to the same day of the month`() throws {
        #expect(try counts(2, in: alone.earlier(daysAgo: 92)) { $0.within = .months(3) })
        #expect(try !counts(2, in: alone.earlier(daysAgo: 93)) { $0.within = .months(3) })
    }

    @Test func `only contacts of the wanted grade count`() throws {
        let before = alone.earlier(daysAgo: 3, grade: .low).earlier(daysAgo: 5, grade: .medium)
        #expect(try counts(1, in: before) { $0.graded = .low })
        #expect(try !counts(2, in: before) { $0.graded = .low })
    }

    @Test func `this contact counts by the responder's own grade`() throws {
        let before = alone.earlier(daysAgo: 3, grade: .low)
        #expect(try counts(2, in: before.with { $0.judgement = Judgement(grade: .low) }) { $0.graded = .low })
        #expect(try !counts(2, in: before.with { $0.judgement = Judgement(grade: .high) }) { $0.graded = .low })
    }

    @Test func `only contacts with the wanted feature about the person count`() throws {
        let before = alone.feature("noise").earlier(daysAgo: 3, features: ["noise"])
        #expect(try counts(2, in: before) { $0.features = ["noise"] })
        let other = alone.feature("noise").earlier(daysAgo: 3, people: ["p2", "p1"], features: ["noise"])
        #expect(try !counts(2, in: other) { $0.features = ["noise"] })
        #expect(try !counts(2, in: alone.earlier(daysAgo: 3, features: ["noise"])) { $0.features = ["noise"] })
    }

    @Test func `only contacts with the wanted concern count`() throws {
        let before = alone.earlier(daysAgo: 3, concerns: ["worry"])
        #expect(try counts(2, in: before, clues: [.seen("worry")]) { $0.concerns = ["worry"] })
        #expect(try !counts(2, in: before) { $0.concerns = ["worry"] })
        #expect(try !counts(2, in: alone.earlier(daysAgo: 3), clues: [.seen("worry")]) { $0.concerns = ["worry"] })
    }

    @Test func `the reason tells how many there are and how many are wanted`() throws {
        let contact = alone.with { $0.judgement = Judgement(grade: .low) }.earlier(daysAgo: 9, grade: .low)
        let criterion = Criterion.contacts(3) {
            $0.within = .months(3)
            $0.graded = .low
        }
        let assessment = try policy.test("repeat", raisedBy: .always, metWhen: criterion).assess(contact)
        #expect(
            assessment.test("repeat")?.because == ["Only 2 contacts graded low within 3 months, and 3 are wanted."]
        )
    }
}
