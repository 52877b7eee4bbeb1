import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Who may move a referral on, and what is accounted for.
struct MoveAccessTests {
    private static let sending = ReferralMove.allCases.filter { $0.rule.side == .sender }
    private static let receiving = ReferralMove.allCases.filter { $0.rule.side == .recipient }

    @Test(arguments: sending) func `on the sending side only those move it who hold the contact`(
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
        for outsider in Bureau.outsiders + [(bureau.handover.recipient, .notFound)] {
            await bureau.refuses(outsider.code) {
                try await bureau.handover.make(move, Bureau.draft, by: outsider.actor)
            }
        }
        let colleague = Actor.of(.supervisor, 3)
        try await bureau.handover.make(move, Bureau.draft, by: colleague)
        #expect(try await bureau.latest().holding.involved.contains(colleague.account))
    }

    @Test(arguments: receiving) func `on the receiving side only those move it whose task that is in the agency`(
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
        for outsider in Bureau.notRecipients {
            await bureau.refuses(outsider.code) {
                try await bureau.handover.make(move, Bureau.draft, by: outsider.actor)
            }
        }
        await bureau.refuses(.notFound) { try await bureau.handover.make(move, .numbered(77)) }
        let coordinator = Actor.of(.hubCoordinator, agency: "adult-social-care", unit: "hub")
        try await bureau.handover.make(move, Bureau.draft, by: coordinator)
    }

    @Test func `whoever receives it takes no part in what the sender holds`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.accepted)
        let recipient = bureau.handover.recipient
        #expect(try await bureau.latest().holding.involved == [bureau.responder.account])
        await bureau.refuses(.notFound) {
            try await ReadReferral(store: bureau.store, world: bureau.world)(Bureau.draft, by: recipient)
        }
        let reach = try Access.reach(of: recipient, to: .readContact)
        #expect(try await bureau.store.read { try $0.contacts(within: reach, PageRequest(limit: 9)) }.items.isEmpty)
        await bureau.refuses(.notFound) {
            try await ReadPerson(store: bureau.store, world: bureau.world)(Cast.nora.id, .latest, by: recipient)
        }
    }

    @Test func `whoever has left the agency no longer reaches what it was sent`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let left = Actor(
            account: bureau.handover.recipient.account,
            agency: "health",
            roles: [.partnerPractitioner]
        )
        await bureau.refuses(.notFound) { try await bureau.handover.make(.accept, Bureau.draft, by: left) }
    }

    @Test func `sending is disclosing, and the entry tells to whom apart from the chain`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        let (_, entries, events) = try await bureau.account {
            try await SendReferral(bureau.handover.desk)(
                Bureau.draft,
                telling: .small,
                alsoOf: ["p2", "p1"],
                expecting: 1,
                by: bureau.responder
            )
        }
        #expect(
            entries == [
                Journaled(.alter, .referral, Bureau.draft, 2, under: "took-part"),
                Journaled(.disclose, .person, Cast.nora.id, under: "took-part"),
                Journaled(.disclose, .person, Cast.idris.id, under: "took-part"),
            ]
        )
        let last = bureau.store.state.journal.count
        #expect([last - 1, last].allSatisfy { bureau.store.state.details[$0] == "to adult-social-care" })
        #expect(events == [Event(.referralSent, of: Bureau.draft)])
    }

    @Test(arguments: receiving)
    func `on the receiving side the person is consulted`(move: ReferralMove) async throws {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
        let (version, entries, events) = try await bureau.account {
            try await bureau.handover.make(move, Bureau.draft)
        }
        #expect(
            entries == [
                Journaled(.alter, .referral, Bureau.draft, version, under: "sent-to-agency"),
                Journaled(.consult, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
        #expect(bureau.store.state.journal.last?.agency == "adult-social-care")
        #expect(events == [Event(move.rule.event, of: Bureau.draft)])
    }

    @Test(arguments: sending.filter { $0 != .send })
    func `on the sending side the person is consulted and it is told`(move: ReferralMove) async throws {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
        let (_, entries, events) = try await bureau.account { try await bureau.handover.make(move, Bureau.draft) }
        #expect(entries.map(\.verb) == ["alter", "consult"])
        #expect(events == [Event(move.rule.event, of: Bureau.draft)])
    }

    @Test func `every move tells of itself by a name of its own`() {
        #expect(Set(ReferralMove.allCases.map(\.rule.event)).count == ReferralMove.allCases.count)
    }

    @Test(arguments: receiving) func `whoever follows up as the sender makes no move of the agency`(
        move: ReferralMove
    ) async throws {
        let bureau = try Bureau()
        try await bureau.readied(for: move)
        let recipient = bureau.handover.recipient
        await bureau.refuses(.notFound) {
            let follow = FollowUpReferral(bureau.handover.desk)
            return try await follow(move, Bureau.draft, saying: .needed(move.rule.asks), expecting: nil, by: recipient)
        }
    }

    @Test func `the answer is kept beside the move, and a used key refuses both`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let recipient = bureau.handover.recipient
        let key = ReceiptKey(account: recipient.account, key: "key-1", fingerprint: [1])
        let receipt = Receipt<ReceivedReferral>(key) { [UInt8($0.version)] }
        let answer = AnswerReferral(bureau.handover.desk)
        _ = try await answer(.receive, Bureau.draft, expecting: 2, by: recipient, receipt: receipt)
        let kept = try await bureau.store.read { try $0.answer(to: key) }
        #expect(kept == KeptAnswer(key: key, answer: [3], people: [Cast.nora.id]))
        await bureau.refuses(.keyInUse) {
            try await answer(.accept, Bureau.draft, expecting: 3, by: recipient, receipt: receipt)
        }
    }
}
