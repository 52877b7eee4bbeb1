import Access
import Understand
package import Vocabulary

/// Writes into one person's part of a meeting: who is invited, what is brought, decided, agreed and done.
package struct WriteMeetingPart<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords {
    private let desk: MeetingDesk<Store>

    package init(_ desk: MeetingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ entry: PartEntry,
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<MeetingPartView>? = nil
    ) async throws -> MeetingPartView {
        let (now, action) = (desk.world.now, desk.world.newID())
        let policy = try desk.policies.respondPolicy(at: now)
        let side = entry.kind.rule.side
        return try await desk.store.write { session in
            let deed: Deed = side == .host ? .runMeeting : .attendMeeting
            let (part, meeting, rule) = try MeetingDesk<Store>.part(id, to: deed, by: actor, in: session)
            if side == .host, actor.agency != meeting.host { throw Self.isHosts }
            if let version, version != part.version { throw Refusal.stale(current: part.version) }
            let next = try part.written(entry, in: meeting, under: policy, action, at: now, by: actor)
            let asked = Self.asked(by: entry).filter { $0 != meeting.host }
            try session.check(mayTell: asked, of: [part.person])
            let told = try Self.told(by: entry, next, actor).filter { try !session.bars($0, from: part.person) }
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            let before = change.entries.count
            if meeting.isOut { change.disclose(next, to: told, under: rule) }
            if change.entries.count == before { change.consult(.record(.person, part.person), under: rule) }
            change.tell(entry.kind.rule.event, of: id)
            try session.keep(change)
            let earlier = try MeetingDesk<Store>.earlier(
                than: next,
                in: meeting,
                under: policy.meetings,
                policy.calendar,
                session
            )
            let view = MeetingPartView(next, in: meeting, earlier, by: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: [part.person]), at: now) }
            return view
        }
    }

    /// Whom it names to come, or to do something.
    private static func asked(by entry: PartEntry) -> [AgencyID] {
        switch entry {
        case .invitation(let invitation): [invitation.agency]
        case .action(let asked): [asked.owner]
        case .contribution, .voice, .decision, .undecided, .answer, .outcome: []
        }
    }

    /// Who learns by it what they did not know: whoever is invited late learns all, the others what is brought.
    private static func told(by entry: PartEntry, _ part: MeetingPartRecord, _ actor: Actor) -> [AgencyID] {
        switch entry {
        case .invitation(let invitation): [invitation.agency]
        case .contribution, .voice: part.agencies.filter { $0 != actor.agency }
        case .decision, .undecided, .action, .answer, .outcome: []
        }
    }

    private static var isHosts: Refusal {
        Refusal(.notAllowed, "this is written by those who host the meeting", remedy: "ask them to write it")
    }
}
