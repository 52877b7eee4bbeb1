import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Which move is possible from where, as a table that stands here and not in the program.
struct MoveTests {
    private static let table: [ReferralRecord.Status: [ReferralMove: ReferralRecord.Status]] = [
        .draft: [.send: .sent, .withdraw: .withdrawn],
        .sent: [.receive: .received, .withdraw: .withdrawn, .expire: .expired, .challenge: .sent],
        .received: [
            .requestInformation: .informationRequested, .accept: .accepted, .decline: .declined,
            .declineByPerson: .declinedByPerson, .withdraw: .withdrawn, .expire: .expired, .challenge: .received,
        ],
        .informationRequested: [
            .supplyInformation: .received, .accept: .accepted, .decline: .declined,
            .declineByPerson: .declinedByPerson, .withdraw: .withdrawn, .challenge: .informationRequested,
        ],
        .accepted: [
            .begin: .inProgress, .complete: .completed, .declineByPerson: .declinedByPerson, .pause: .accepted,
        ],
        .inProgress: [.complete: .completed, .declineByPerson: .declinedByPerson, .pause: .inProgress],
        .completed: [.challenge: .completed],
        .declined: [.challenge: .declined, .reopen: .received],
        .declinedByPerson: [:],
        .withdrawn: [:],
        .expired: [.challenge: .expired, .reopen: .received],
    ]

    @Test(arguments: ReferralRecord.Status.allCases, ReferralMove.allCases)
    func `a move does what the table says, and else is refused`(
        status: ReferralRecord.Status,
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        guard let after = Self.table[status]?[move] else { return try await refuses(move, status, bureau) }
        let before = try await bureau.latest()
        try await bureau.handover.make(move, Bureau.draft)
        let referral = try await bureau.latest()
        #expect(referral.status == after)
        #expect(referral.version == before.version + 1)
        #expect(referral.moves.dropLast() == before.moves[...])
        #expect(referral.moves.last?.move == move)
    }

    private func refuses(_ move: ReferralMove, _ status: ReferralRecord.Status, _ bureau: Bureau) async throws {
        if move == .expire {
            let before = bureau.store.footprint
            #expect(try await bureau.handover.make(move, Bureau.draft) == 0)
            return #expect(bureau.store.footprint == before)
        }
        // A draft was not sent, so for the recipient it is not there.
        let isHidden = status == .draft && move.rule.side == .recipient
        await bureau.refuses(isHidden ? .notFound : .notInThisState) {
            try await bureau.handover.make(move, Bureau.draft)
        }
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
        let senders: Set<ReferralMove> = [.send, .supplyInformation, .withdraw, .challenge]
        #expect(
            offered
                == possible.filter { move in
                    let owner: ReferralMove.Side =
                        move == .expire ? .clock : senders.contains(move) ? .sender : .recipient
                    return owner == side
                }
        )
    }

    @Test(
        arguments: [ReferralMove.decline, .withdraw, .requestInformation, .declineByPerson, .challenge],
        ["", "  \n"]
    )
    func `what has to be explained needs a reason`(move: ReferralMove, reason: String) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let refused = await bureau.refuses(.badInput) {
            try await bureau.handover.make(move, Bureau.draft, saying: Said(reason, reason: "held-already", to: "R."))
        }
        #expect(refused?.problems.map(\.field) == ["words"])
    }

    @Test func `the reason is kept with who gave it, and one who accepts may say nothing`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let said = Said("Out of our area.", reason: "not-our-area")
        try await bureau.handover.make(.decline, Bureau.draft, saying: said)
        let made = try #require(try await bureau.latest().moves.last)
        #expect(made.words == "Out of our area.")
        #expect(made.reason == "not-our-area")
        #expect(made.by == bureau.handover.recipient.account)
        #expect(made.agency == "adult-social-care")
        try await bureau.referral(.received, .numbered(841))
        try await bureau.handover.make(.accept, .numbered(841), saying: Said(" "))
        #expect(try await bureau.latest(.numbered(841)).moves.last?.words == nil)
    }

    @Test(arguments: ReferralMove.allCases.filter { $0 != .expire })
    func `another version than the expected one is refused`(
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
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
