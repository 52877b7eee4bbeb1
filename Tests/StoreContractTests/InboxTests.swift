import Access
import Foundation
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// What was sent to an agency, and to nobody else.
struct InboxTests {
    private let recipient = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)

    /// Referrals in every state and with every sort of due time, made by the actions and copied version by version.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let contact = try Cast.contact(1, Cast.nora)
        for record in [Cast.nora, contact] as [any Record] {
            try made.keep(record)
            try await store.keep(record)
        }
        let handover = Handover(made, world, sender: .of(.responder))
        var number = 100
        // What time runs out for comes first, since it would run out for the others too.
        for status in [.expired] + ReferralRecord.Status.allCases.filter({ $0 != .expired }) {
            for due in [nil, 50, 50, 20] as [Int?] {
                number += 1
                world.set(.afterNoon(number / 3))
                let id = RecordID.numbered(number)
                try made.keep(try draft(id, of: contact, due: due))
                try await handover.bring(id, to: status)
                for version in made.state.records[id] ?? [] { try await store.keep(version.record) }
            }
        }
        return store
    }

    private func draft(_ id: RecordID, of contact: ContactRecord, due: Int?) throws -> ReferralRecord {
        let plain = try ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: .of(.responder))
        guard let due else { return plain }
        let written = try JSONEncoder().encode(plain.recommended)
        var fields = try #require(try JSONSerialization.jsonObject(with: written) as? [String: Any])
        fields["due"] = Instant.afterNoon(due).text
        let recommended = try JSONDecoder().decode(
            OutlinedReferral.self,
            from: JSONSerialization.data(withJSONObject: fields)
        )
        return ReferralRecord(
            id: id,
            of: contact,
            person: Cast.nora.id,
            recommended,
            note: nil,
            at: .noon,
            by: .of(.responder)
        )
    }

    private func whole(
        _ part: InboxPart,
        _ actor: Actor,
        by limit: Int,
        in store: OpenStore
    ) async throws -> [ReferralRecord] {
        let reach = try Access.reach(of: actor, to: .readReceivedReferral)
        var all: [ReferralRecord] = []
        var after: String?
        repeat {
            let request = PageRequest(limit: limit, after: after)
            let page = try await store.read { try $0.referrals(sentTo: reach, part, request) }
            all += page.items
            after = page.next
        } while after != nil
        return all
    }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `what waits comes by when it is due, and what has no time last`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let found = try await whole(.open, recipient, by: limit, in: try await opened(keeper))
        let order = [112, 116, 120, 110, 111, 114, 115, 118, 119, 109, 113, 117]
        #expect(found.map(\.id) == order.map { RecordID.numbered($0) })
        #expect(found.allSatisfy { $0.status.isOpen })
    }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `what is taken up comes in the same order`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let found = try await whole(.held, recipient, by: limit, in: try await opened(keeper))
        #expect(found.map(\.id) == [124, 128, 122, 123, 126, 127, 121, 125].map { RecordID.numbered($0) })
    }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `what is done comes latest first`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let found = try await whole(.closed, recipient, by: limit, in: try await opened(keeper))
        #expect(found.map(\.id) == ((129...144).reversed() + (101...104).reversed()).map { RecordID.numbered($0) })
    }

    @Test(arguments: Keeper.allCases) func `nobody of another agency or of the sender's sees any`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        for actor in [Actor.of(.hubCoordinator), .of(.partnerPractitioner, agency: "health")] {
            for part in InboxPart.allCases {
                #expect(try await whole(part, actor, by: 99, in: store).isEmpty)
            }
        }
        let reach = try Access.reach(of: recipient, to: .readReceivedReferral)
        let page = try await store.read { try $0.referrals(sentTo: reach, .open, PageRequest(limit: 9, after: "x")) }
        #expect(page.items.isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `what nobody answered in time is found, the earliest first, and no more`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let days = Instant.afterNoon(0).adding(days: 5)
        func runOut(by moment: Instant, atMost limit: Int = 99) async throws -> [RecordID] {
            try await store.read { try $0.referralsRunOut(by: moment, atMost: limit) }.map(\.id)
        }
        let all = (109...116).map { RecordID.numbered($0) }
        #expect(try await runOut(by: days.adding(days: 1)) == all)
        #expect(try await runOut(by: days.adding(days: 1), atMost: 3) == Array(all.prefix(3)))
        #expect(try await runOut(by: Instant.afterNoon(110 / 3).adding(days: 5)) == Array(all.prefix(2)))
        #expect(try await runOut(by: days).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `alarms of clocks are found in time, and once they are raised no more`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func due(_ kind: Alarm.Kind, by moment: Instant, atMost limit: Int = 99) async throws -> [RecordID] {
            try await store.read { try $0.alarms(kind, toRaiseBy: moment, atMost: limit) }.map(\.referral)
        }
        // Sent: 8 hours, warned of 2 before; asked for more: 6 and 1; received: 24 and 4; accepted: 96 and 24.
        let (asked, sent) = ((117...120).map { RecordID.numbered($0) }, (109...112).map { RecordID.numbered($0) })
        let evening = Instant.afterNoon(60).adding(hours: 6)
        #expect(try await due(.warning, by: Instant.afterNoon(0)).isEmpty)
        #expect(try await due(.breach, by: evening) == asked)
        #expect(try await due(.breach, by: evening, atMost: 3) == Array(asked.prefix(3)))
        #expect(try await due(.warning, by: evening) == sent, "what has run out is warned of no more")
        let alarm = Alarm(.breach, of: asked[0], .supply, due: Instant.afterNoon(117 / 3).adding(hours: 6))
        try await store.write { [alarm] in
            try $0.keep(RaisedAlarm(alarm, at: evening))
            try $0.keep(RaisedAlarm(alarm, at: evening.adding(hours: 1)))
        }
        #expect(try await due(.breach, by: evening) == Array(asked.dropFirst()))
        #expect(try await store.read { try $0.alarms(of: alarm.referral) } == [RaisedAlarm(alarm, at: evening)])
        #expect(try await due(.breach, by: evening.adding(days: 9)).count == 19)
    }

    @Test(arguments: Keeper.allCases) func `however much one side lets run out, the alarms of the other are found`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let late = Instant.afterNoon(60).adding(days: 9)
        let alarms = try await store.read { try $0.alarms(.breach, toRaiseBy: late, atMost: 99) }
        for alarm in alarms { try await store.write { try $0.keep(RaisedAlarm(alarm, at: late)) } }
        let sender = try Access.reach(of: .of(.responder), to: .readReferral)
        let agency = try Access.reach(of: recipient, to: .readReceivedReferral)
        for side in [ReferralMove.Side.sender, .recipient] {
            let whole = alarms.filter { $0.stage.side == side }.map(\.referral)
            let sent = try await store.read { try $0.referralAlarms(within: sender, of: side, atMost: 3) }
            let received = try await store.read { try $0.referralAlarms(sentTo: agency, of: side, atMost: 3) }
            #expect(sent.count == 3 && sent.map(\.subject).allSatisfy(whole.contains))
            #expect(received.map(\.subject).allSatisfy(whole.contains) && !received.isEmpty)
        }
    }
}
