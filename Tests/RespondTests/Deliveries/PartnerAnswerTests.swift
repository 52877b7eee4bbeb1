import Respond
import TestSupport
import Testing
import Vocabulary

/// What a partner's system says of a referral: twice, late, without the steps between, or of somebody else's.
struct PartnerAnswerTests {
    private func say(
        _ move: ReferralMove,
        _ bureau: Bureau,
        by actor: Actor? = nil,
        receipt: Receipt<ReceivedReferral>? = nil
    ) async throws -> ReceivedReferral {
        try await TakePartnerAnswer(bureau.handover.desk)(
            move,
            Bureau.draft,
            saying: .needed(move.rule.asks),
            by: actor ?? bureau.handover.recipient,
            receipt: receipt
        )
    }

    @Test(arguments: [
        (ReferralMove.receive, ReferralRecord.Status.received, 1), (.accept, .accepted, 2), (.begin, .inProgress, 3),
        (.complete, .completed, 3), (.decline, .declined, 2), (.declineByPerson, .declinedByPerson, 2),
    ])
    func `the steps between are made, each once`(
        _ move: ReferralMove,
        _ status: ReferralRecord.Status,
        _ moves: Int
    ) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        #expect(try await say(move, bureau).status == status)
        #expect(try await bureau.latest().moves.count == 1 + moves)
        #expect(try await say(move, bureau).status == status)
        #expect(try await bureau.latest().moves.count == 1 + moves)
    }

    @Test func `what comes late is answered as it stands`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.inProgress)
        let version = try await bureau.latest().version
        for move in [ReferralMove.receive, .accept, .begin] {
            #expect(try await say(move, bureau).status == .inProgress)
        }
        #expect(try await bureau.latest().version == version)
    }

    @Test(arguments: [
        (ReferralMove.complete, Said(outcome: ReferralOutcome("unknown", goals: []))),
        (.decline, Said("Not ours", reason: "unknown")), (.declineByPerson, Said()),
    ])
    func `what is refused leaves none of the steps between`(_ move: ReferralMove, _ said: Said) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let before = try await bureau.latest()
        let take = TakePartnerAnswer(bureau.handover.desk)
        let (_, entries, events) = try await bureau.account {
            await bureau.refuses(.badInput) {
                try await take(move, Bureau.draft, saying: said, by: bureau.handover.recipient)
            }
        }
        let after = try await bureau.latest()
        #expect((after.version, after.moves, after.status) == (before.version, before.moves, before.status))
        #expect(entries.isEmpty && events.isEmpty)
    }

    @Test func `what is so already is no way to say something else`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.declined)
        let before = try await bureau.latest()
        let take = TakePartnerAnswer(bureau.handover.desk)
        var said = Said.needed(ReferralMove.decline.rule.asks)
        said.words = "They live elsewhere"
        let other = said
        await bureau.refuses(.notInThisState) {
            try await take(.decline, Bureau.draft, saying: other, by: bureau.handover.recipient)
        }
        #expect(
            try await take(.decline, Bureau.draft, saying: Said(), by: bureau.handover.recipient).status == .declined
        )
        let after = try await bureau.latest()
        #expect((after.version, after.moves, after.status) == (before.version, before.moves, before.status))
    }

    @Test func `the answer is kept by which something counts once, though it was so already`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.accepted)
        let key = ReceiptKey(account: bureau.handover.recipient.account, key: "webhook 1", fingerprint: [1])
        _ = try await say(.accept, bureau, receipt: Receipt(key) { Array($0.status.rawValue.utf8) })
        let kept = try await bureau.store.read { try $0.answer(to: key) }
        #expect(kept?.answer == Array("accepted".utf8))
    }

    @Test(arguments: [ReferralRecord.Status.withdrawn, .declined, .expired])
    func `what is over is not accepted any more`(_ status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let moves = try await bureau.latest().moves.count
        await #expect(throws: Refusal.self) { _ = try await say(.accept, bureau) }
        #expect(try await bureau.latest().moves.count == moves)
    }

    @Test(arguments: Bureau.notRecipients)
    func `what was sent to somebody else is not there`(_ actor: Actor, _ code: Refusal.Code) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let refused = await #expect(throws: Refusal.self) { _ = try await say(.accept, bureau, by: actor) }
        #expect(refused?.code == code)
        #expect(try await bureau.latest().status == .sent)
    }

    @Test func `that somebody answers what they were not sent is accounted for`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let other = Actor.of(.partnerPractitioner, agency: "health")
        let (_, entries, _) = try await bureau.account {
            await #expect(throws: Refusal.self) { _ = try await say(.accept, bureau, by: other) }
        }
        #expect(entries.map(\.kind) == ["deliveries"])
        #expect(entries.map(\.rule) == ["not-sent-to-agency"])
    }

    @Test func `a partner makes no move of the sender`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        await #expect(throws: Refusal.self) { _ = try await say(.withdraw, bureau) }
        #expect(try await bureau.latest().status == .sent)
    }

    @Test func `two who accept at once make one acceptance`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let done = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    do { return try await say(.accept, bureau).status == .accepted } catch is Refusal { return false }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(done.contains(true))
        #expect(try await bureau.latest().moves.filter { $0.move == .accept }.count == 1)
    }
}
