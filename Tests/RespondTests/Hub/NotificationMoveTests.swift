import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// The life of a notification, as a table that stands here and not in the program.
struct NotificationMoveTests {
    private static let table: [NotificationMove: (from: [NotificationRecord.Status], to: NotificationRecord.Status?)] =
        [
            .take: ([.waiting], .screening),
            .takeOver: ([.screening, .research, .discussion], nil),
            .giveBack: ([.screening], .waiting),
            .research: ([.screening, .research, .discussion], .research),
            .callDiscussion: ([.screening, .research], .discussion),
            .decide: ([.screening, .research, .discussion], .decided),
            .decideTogether: ([.waiting, .screening], .decided),
            .acknowledge: ([.decided], .told),
            .askAgain: ([.decided, .told], .waiting),
            .reopen: ([.decided, .told], .screening),
        ]

    @Test(arguments: NotificationMove.allCases, NotificationRecord.Status.allCases)
    func `a move can be made where the table says, and leads where it says`(
        move: NotificationMove,
        status: NotificationRecord.Status
    ) async throws {
        let bureau = try Bureau()
        let line = try #require(Self.table[move])
        let contact = try move == .decideTogether ? Self.plain(in: bureau) : bureau.contact
        let id = try await bureau.notification(status, of: contact)
        guard line.from.contains(status) else {
            await bureau.refuses(move == .decideTogether ? .badInput : .notInThisState) {
                try await bureau.make(move, id)
            }
            return
        }
        let version = try await bureau.noted(id).version
        #expect(try await bureau.make(move, id) == version + 1)
        #expect(try await bureau.noted(id).status == line.to ?? status)
    }

    /// A first contact with Idris alone, judged to be of low risk, with nothing open.
    static func plain(in bureau: Bureau) throws -> ContactRecord {
        let judged = MadeJudgement(
            grade: .low,
            rationale: "As it is.",
            by: bureau.responder.account,
            at: .noon,
            making: 1
        )
        let person = SmallPerson("p1", Cast.bronwen.details, record: Cast.bronwen.id)
        let document = SmallDocument(person, answers: ["harm.p1": "no"])
        var contact = try ContactRecord.small(.numbered(870), document, by: bureau.responder)
        contact.summary.grade = .low
        contact.judgement = judged
        try bureau.store.keep(Cast.bronwen, contact, AssessmentRecord.small(.numbered(871), of: contact))
        return contact
    }

    @Test(arguments: NotificationMove.allCases.filter { $0.rule.side == .hub && $0 != .decideTogether })
    func `only those who screen for the agency make a move of the hub`(move: NotificationMove) async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(Self.before(move))
        let others: [(Actor, Refusal.Code)] = [
            (.of(.hubCoordinator, agency: "health"), .notFound), (bureau.responder, .notAllowed),
            (.of(.supervisor), .notAllowed), (.of(.partnerPractitioner, agency: "health"), .notAllowed),
        ]
        for (actor, code) in others { await bureau.refuses(code) { try await bureau.make(move, id, by: actor) } }
        await bureau.refuses(.notFound) { try await bureau.make(move, .numbered(77)) }
        await bureau.refuses(.versionStale) { try await bureau.make(move, id, expecting: 99) }
    }

    @Test(arguments: [NotificationMove.acknowledge, .askAgain])
    func `only those who hold the contact make a move of the writer`(move: NotificationMove) async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.decided)
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await bureau.make(move, id, by: outsider.actor) }
        }
        try await bureau.make(move, id, by: .of(.supervisor, 3))
    }

    @Test(arguments: [NotificationMove.giveBack, .research, .callDiscussion, .decide])
    func `what one has taken no other screens, until it is taken over`(move: NotificationMove) async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.screening)
        let refused = await bureau.refuses(.notInThisState) {
            try await bureau.make(move, id, by: Bureau.colleague)
        }
        #expect(refused?.reason == "somebody else has taken this notification")
        await bureau.refuses(.notInThisState) { try await bureau.make(.take, id, by: Bureau.colleague) }
        try await bureau.make(.takeOver, id)
        #expect(try await bureau.noted(id).screener == Bureau.colleague.account)
        await bureau.refuses(.notInThisState) { try await bureau.make(.takeOver, id) }
        try await bureau.make(move, id, by: Bureau.colleague)
    }

    @Test func `what is given back is nobody's, and what is asked again begins anew`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.screening)
        try await bureau.make(.giveBack, id)
        #expect(try await bureau.noted(id).screener == nil)
        try await bureau.make(.take, id)
        try await bureau.make(.decide, id)
        bureau.world.set(.afterNoon(7_200))
        try await bureau.make(.askAgain, id)
        let again = try await bureau.noted(id)
        #expect(again.received == .afterNoon(7_200))
        #expect(again.screener == nil)
        #expect(again.decision != nil, "what was decided stays to be read")
    }

    @Test(arguments: [NotificationMove.takeOver, .callDiscussion]) func `what asks for words is not made without`(
        move: NotificationMove
    ) async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.screening)
        let actor = move == .takeOver ? Bureau.colleague : Bureau.screener
        let refused = await bureau.refuses(.badInput) {
            try await MoveNotification(bureau.hub)(move, id, saying: "  ", expecting: nil, by: actor)
        }
        #expect(refused?.problems.map(\.field) == ["words"])
    }

    @Test func `a move that needs more than words is not made with words`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.screening)
        for move in [NotificationMove.decide, .research, .decideTogether] {
            await bureau.refuses(.notFound) {
                try await MoveNotification(bureau.hub)(move, id, saying: "x", expecting: nil, by: Bureau.screener)
            }
        }
    }

    private static func before(_ move: NotificationMove) -> NotificationRecord.Status {
        table[move]?.from.first ?? .waiting
    }
}
