import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// What would make an agency send a referral back.
struct SourceCheckTests {
    private static let wanted = [
        RequiredContent(item: "Full name", foundIn: .name), RequiredContent(item: "Own words", foundIn: .voice),
        RequiredContent(item: "Household", foundIn: .relationships),
    ]

    /// Nora, with a child who is not named, a grandson of thirty and a daughter between 16 and 20.
    private var contact: Contact {
        var nora = Person("p1", birth: .aged(74))
        nora.wishes = ["To stay at home"]
        var dana = Person("p4", birth: .agedBetween(16, 20))
        dana.name = PersonName(given: "Dana")
        let others = [Person("p2", roles: [.child]), Person("p3", birth: .aged(30)), dana]
        return Contact(at: .afterNoon(1), kind: .attended, people: [nora] + others)
    }

    private func ground(
        _ wanted: [RequiredContent] = wanted,
        reachedBy safe: SafeContact? = nil
    ) -> SourceGround {
        SourceGround(contact, of: "p1", asking: wanted, reachedBy: safe)
    }

    private var whole: ComposedReferral {
        ComposedReferral(
            details: Self.wanted.map { ToldDetail($0.item, "told") },
            concerns: "No food in the house.",
            recommendation: "Please see her.",
            goals: ["To stay at home"],
            basis: ToldBasis(consent: .given, lawful: []),
            note: "Ring before noon."
        )
    }

    private func notes(
        alsoOf others: [PersonID] = ["p2", "p4"],
        _ change: (inout ComposedReferral) -> Void
    ) -> [SourceNote] {
        var told = whole
        change(&told)
        return ground().notes(on: told, alsoOf: others)
    }

    @Test func `it accounts for everybody of the contact, and is for those alone who may read that`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        let check = CheckReferral(bureau.handover.desk, documents: FixedAssessing())
        let told = whole
        let done = try await bureau.account {
            try await check(Bureau.draft, telling: { _ in told }, alsoOf: [], by: bureau.responder)
        }
        #expect(done.entries.map(\.id) == [Bureau.draft, Cast.nora.id, Cast.idris.id])
        let elsewhere = Holding(agency: "health", unit: nil, involved: [])
        try bureau.store.keep(try await bureau.latestContact().next { $0.holding = elsewhere })
        await bureau.refuses(.notFound) {
            try await check(Bureau.draft, telling: { _ in told }, alsoOf: [], by: bureau.responder)
        }
    }

    @Test func `what is whole is not sent back`() {
        #expect(notes { _ in }.isEmpty)
    }

    @Test func `each thing that is missing is named, the person's own words apart`() {
        #expect(
            notes { $0.details = [] } == [
                SourceNote(.itemsMissing, ["Full name", "Household"]), SourceNote(.ownWordsMissing),
            ]
        )
        #expect(notes { $0.details.removeAll { $0.item == "Full name" } } == [SourceNote(.itemsMissing, ["Full name"])])
    }

    @Test func `every child is told of, and whoever may be one, where the route asks for everyone`() {
        #expect(notes(alsoOf: []) { _ in } == [SourceNote(.childrenMissing, ["p2", "Dana"])])
        let nameOnly = ground([Self.wanted[0]]).notes(on: whole, alsoOf: [])
        #expect(nameOnly.isEmpty)
    }

    @Test func `what is hoped for is theirs in one thing at least`() {
        #expect(notes { $0.goals = ["A clean kitchen"] } == [SourceNote(.hopesOfOthers)])
        #expect(notes { $0.goals.append("A clean kitchen") }.isEmpty)
    }

    @Test func `a safe way is said in the note, or known of the person`() {
        #expect(notes { $0.note = " " } == [SourceNote(.noSafeWay)])
        let safe = SafeContact(how: nil, never: "Ring the house", mustNotReceive: nil, at: .afterNoon(1), by: "one")
        var told = whole
        told.note = nil
        #expect(ground(reachedBy: safe).notes(on: told, alsoOf: ["p2", "p4"]).isEmpty)
        let barredOnly = SafeContact(
            how: nil,
            never: nil,
            mustNotReceive: MustNotReceive(["health"], because: "A relative"),
            at: .afterNoon(1),
            by: "one"
        )
        #expect(ground(reachedBy: barredOnly).notes(on: told, alsoOf: ["p2", "p4"]) == [SourceNote(.noSafeWay)])
    }
}
