import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What an agency sees of the referrals that were sent to it.
struct InboxTests {
    private let bureau: Bureau
    private let recipient: Actor

    /// A referral in each state, drafted in the order of the states but for the one that time has run out for.
    init() async throws {
        bureau = try Bureau()
        recipient = bureau.handover.recipient
        let last = ReferralRecord.Status.allCases.filter { $0 != .expired }
        for (index, status) in ([.expired] + last).enumerated() {
            bureau.world.set(.afterNoon(100 + index))
            try await bureau.referral(status, Self.id(of: status))
        }
    }

    private static func id(of status: ReferralRecord.Status) -> RecordID {
        .numbered(850 + (ReferralRecord.Status.allCases.firstIndex(of: status) ?? 0))
    }

    private func list(
        _ part: InboxPart,
        _ page: PageRequest = PageRequest(limit: 9),
        by actor: Actor
    ) async throws -> Page<ReceivedReferral> {
        try await ListInbox(store: bureau.store, world: bureau.world)(part, page, by: actor)
    }

    private func read(_ status: ReferralRecord.Status, by actor: Actor) async throws -> ReceivedReferral {
        try await ReadReceivedReferral(store: bureau.store, world: bureau.world)(Self.id(of: status), by: actor)
    }

    @Test func `what waits is told apart from what is done, and a draft is in neither`() async throws {
        #expect(try await list(.open, by: recipient).items.map(\.status) == [.sent, .received, .informationRequested])
        #expect(try await list(.held, by: recipient).items.map(\.status) == [.accepted, .inProgress])
        let closed: [ReferralRecord.Status] = [.withdrawn, .declinedByPerson, .declined, .completed, .expired]
        #expect(try await list(.closed, by: recipient).items.map(\.status) == closed)
    }

    @Test func `a list comes in parts`() async throws {
        let first = try await list(.closed, PageRequest(limit: 2), by: recipient)
        #expect(first.items.map(\.status) == [.withdrawn, .declinedByPerson])
        let rest = try await list(.closed, PageRequest(limit: 3, after: first.next), by: recipient)
        #expect(rest.items.map(\.status) == [.declined, .completed, .expired])
        #expect(rest.next == nil)
    }

    @Test func `everybody shown has one entry, and of what was withdrawn nobody is shown`() async throws {
        let (_, open, _) = try await bureau.account { try await list(.open, by: recipient) }
        #expect(open == [Journaled(.consult, .person, Cast.nora.id, under: "lists-inbox")])
        let (page, alone, _) = try await bureau.account {
            try await list(.closed, PageRequest(limit: 1), by: recipient)
        }
        #expect(page.items.map(\.status) == [.withdrawn])
        #expect(alone.isEmpty)
    }

    @Test func `a referral is shown with what was sent, and with an entry for it and its person`() async throws {
        let (received, entries, _) = try await bureau.account { try await read(.received, by: recipient) }
        #expect(received.told?.concerns == ComposedReferral.small.concerns)
        #expect(received.from == "police")
        #expect(received.moves.map(\.move) == [.send, .receive])
        #expect(
            entries == [
                Journaled(.consult, .referral, Self.id(of: .received), under: "sent-to-agency"),
                Journaled(.consult, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
    }

    @Test func `what was withdrawn tells that it was and why, and nothing of the person`() async throws {
        let (received, entries, _) = try await bureau.account { try await read(.withdrawn, by: recipient) }
        #expect(received.told == nil)
        #expect(received.moves.last?.words == "Known to us already.")
        #expect(entries.map(\.kind) == ["referral"])
    }

    @Test func `what was withdrawn before it was sent is not there`() async throws {
        try await bureau.handover.make(.withdraw, Self.id(of: .draft))
        await bureau.refuses(.notFound) { try await read(.draft, by: recipient) }
        #expect(try await list(.closed, by: recipient).items.count == 5)
    }

    @Test func `the wrong person sees nothing`() async throws {
        for outsider in Bureau.notRecipients {
            for status in ReferralRecord.Status.allCases {
                await bureau.refuses(outsider.code) { try await read(status, by: outsider.actor) }
            }
            for part in InboxPart.allCases {
                guard outsider.code == .notFound else {
                    await bureau.refuses(.notAllowed) { try await list(part, by: outsider.actor) }
                    continue
                }
                let (page, entries, _) = try await bureau.account { try await list(part, by: outsider.actor) }
                #expect(page.items.isEmpty)
                #expect(entries.isEmpty)
            }
        }
        await bureau.refuses(.notFound) { try await read(.draft, by: recipient) }
    }
}
