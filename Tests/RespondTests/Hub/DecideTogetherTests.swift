import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Several are decided at once only where the policy allows it for each of them.
struct DecideTogetherTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    /// One that qualifies, and one of a contact that nobody has judged.
    private func two() async throws -> (plain: RecordID, other: RecordID) {
        let plain = try await bureau.notification(of: try NotificationMoveTests.plain(in: bureau))
        return (plain, try await bureau.notification())
    }

    private func decide(_ ids: [RecordID], doingTheRest: Bool = false) async throws -> DecidedTogether {
        try await DecideTogether(bureau.hub)(
            ids,
            by: "first-and-low",
            saying: "Information only.",
            doingTheRest: doingTheRest,
            by: Bureau.screener
        )
    }

    @Test func `one that does not qualify is named with why, and nothing is decided`() async throws {
        let (plain, other) = try await two()
        let refused = await bureau.refuses(.badInput) { try await decide([plain, other]) }
        #expect(refused?.problems.map(\.field) == ["notifications[1]"])
        #expect(refused?.problems.first?.problem.contains("nobody has judged the risk to be low") == true)
        #expect(refused?.problems.first?.problem.contains("questions are open") == true)
    }

    @Test func `the rest is decided only where that is asked for, each with its own entry`() async throws {
        let (plain, other) = try await two()
        let (done, entries, events) = try await bureau.account {
            try await decide([plain, other], doingTheRest: true)
        }
        #expect(done.decided == [plain])
        #expect(done.left.map(\.id) == [other])
        #expect(
            entries == [
                Journaled(.alter, .notification, plain, 2, under: "same-agency"),
                Journaled(.consult, .person, Cast.bronwen.id, under: "same-agency"),
            ]
        )
        #expect(events == [Event(.notificationDecidedTogether, of: plain)])
        let decided = try await bureau.noted(plain)
        #expect(decided.decision?.together == "first-and-low")
        #expect(decided.screener == Bureau.screener.account)
        #expect(try await bureau.noted(other).status == .waiting)
    }

    @Test func `what somebody else has taken is left to them`() async throws {
        let (plain, _) = try await two()
        try await bureau.make(.take, plain, by: Bureau.colleague)
        let refused = await bureau.refuses(.badInput) { try await decide([plain]) }
        #expect(refused?.problems.first?.problem == "somebody else has taken this notification")
    }

    @Test func `whoever may not is refused, as is a rule or a list that is not there`() async throws {
        let (plain, _) = try await two()
        let together = DecideTogether(bureau.hub)
        for (actor, code) in [
            (bureau.responder, Refusal.Code.notAllowed), (.of(.hubCoordinator, agency: "health"), .notFound),
        ] {
            await bureau.refuses(code) { try await together([plain], by: "first-and-low", saying: "x", by: actor) }
        }
        await bureau.refuses(.notFound) { try await decide([.numbered(77)]) }
        for (ids, rule, words, field) in [
            ([], "first-and-low", "x", "notifications"), ([plain], "all", "x", "rule"),
            ([plain], "first-and-low", "", "words"),
        ] as [([RecordID], RuleID, String, String)] {
            let refused = await bureau.refuses(.badInput) {
                try await together(ids, by: rule, saying: words, by: Bureau.screener)
            }
            #expect(refused?.problems.first?.field == field)
        }
    }

    /// Each makes one condition fail, and only that.
    private static let spoiling: [(BulkRule.Condition, @Sendable (Bureau, ContactRecord) throws -> Void)] = [
        (.judgedLow, { try $0.store.keep($1.next { $0.summary.grade = .medium }) }),
        (
            .firstContact,
            { bureau, _ in try bureau.store.keep(Cast.contact(860, Cast.bronwen, at: .afterNoon(-99))) }
        ),
        (.noChild, { bureau, _ in try bureau.store.keep(Cast.bronwen.next { $0.born = "2012" }) }),
        (.noChild, { bureau, _ in try bureau.store.keep(Cast.bronwen.next { $0.born = nil }) }),
    ]

    @Test(arguments: spoiling.indices) func `a condition that is not known to hold does not hold`(
        place: Int
    ) async throws {
        let contact = try NotificationMoveTests.plain(in: bureau)
        let id = try await bureau.notification(of: contact)
        let (condition, spoil) = Self.spoiling[place]
        try spoil(bureau, contact)
        let refused = await bureau.refuses(.badInput) { try await decide([id]) }
        #expect(refused?.problems.map(\.problem) == [condition.unmet])
    }
}
