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
        for status in ReferralRecord.Status.allCases {
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
        #expect(found.map(\.id) == [108, 112, 106, 107, 110, 111, 105, 109].map { RecordID.numbered($0) })
        #expect(found.allSatisfy { [.sent, .received].contains($0.status) })
    }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `what is done comes latest first`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let found = try await whole(.closed, recipient, by: limit, in: try await opened(keeper))
        #expect(found.map(\.id) == (113...124).reversed().map { RecordID.numbered($0) })
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
}
