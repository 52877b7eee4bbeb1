import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Which move is possible from where, as a table that stands here and not in the program.
struct MoveTests {
    private static let table: [ReferralRecord.Status: [ReferralMove: ReferralRecord.Status]] = [
        .draft: [.send: .sent, .withdraw: .withdrawn],
        .sent: [.receive: .received, .withdraw: .withdrawn],
        .received: [.accept: .accepted, .decline: .declined, .withdraw: .withdrawn],
        .accepted: [:],
        .declined: [:],
        .withdrawn: [:],
    ]

    @Test(arguments: ReferralRecord.Status.allCases, ReferralMove.allCases)
    func `a move does what the table says, and else is refused`(
        status: ReferralRecord.Status,
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        guard let after = Self.table[status]?[move] else {
            // A draft was not sent, so for the recipient it is not there.
            let isHidden = status == .draft && move.rule.side == .recipient
            await bureau.refuses(isHidden ? .notFound : .notInThisState) {
                try await bureau.handover.make(move, Bureau.draft)
            }
            return
        }
        let before = try await bureau.latest()
        bureau.world.set(.afterNoon(400))
        try await bureau.handover.make(move, Bureau.draft)
        let referral = try await bureau.latest()
        #expect(referral.status == after)
        #expect(referral.version == before.version + 1)
        #expect(referral.moves.dropLast() == before.moves[...])
        #expect(referral.moves.last?.move == move)
        #expect(referral.moves.last?.at == .afterNoon(400))
    }

    @Test(arguments: ReferralRecord.Status.allCases, ReferralMove.Side.allCases)
    func `each side is offered what it may do, and nothing else`(
        status: ReferralRecord.Status,
        side: ReferralMove.Side
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let offered = try await bureau.latest().moves(of: side)
        let possible = ReferralMove.allCases.filter { Self.table[status]?[$0] != nil }
        #expect(offered == possible.filter { [.send, .withdraw].contains($0) == (side == .sender) })
    }

    @Test(arguments: [ReferralMove.decline, .withdraw], ["", "  \n"])
    func `to decline or to withdraw needs a reason`(move: ReferralMove, reason: String) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let refused = await bureau.refuses(.badInput) {
            try await bureau.handover.make(move, Bureau.draft, saying: reason)
        }
        #expect(refused?.problems.map(\.field) == ["reason"])
    }

    @Test func `the reason is kept with who gave it, and one who accepts may say nothing`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        try await bureau.handover.make(.decline, Bureau.draft, saying: "Out of our area.")
        let made = try #require(try await bureau.latest().moves.last)
        #expect(made.words == "Out of our area.")
        #expect(made.by == bureau.handover.recipient.account)
        #expect(made.agency == "adult-social-care")
        try await bureau.referral(.received, .numbered(841))
        try await bureau.handover.make(.accept, .numbered(841), saying: " ")
        #expect(try await bureau.latest(.numbered(841)).moves.last?.words == nil)
    }

    @Test(arguments: ReferralMove.allCases) func `another version than the expected one is refused`(
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral([.send: .draft, .receive: .sent][move] ?? .received)
        let current = try await bureau.latest().version
        for version in [current - 1, current + 1] {
            let refused = await bureau.refuses(.versionStale) {
                try await bureau.handover.make(move, Bureau.draft, expecting: version)
            }
            #expect(refused?.current == current)
        }
        #expect(try await bureau.handover.make(move, Bureau.draft, expecting: current) == current + 1)
    }
}
