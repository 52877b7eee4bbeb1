import Access
import Understand
package import Vocabulary

/// Moves a meeting on: sends its papers out, postpones, holds, closes or cancels it.
///
/// Closing it completes each referral of which the outcome was said, in the same transaction.
package struct MoveMeeting<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords {
    private let desk: MeetingDesk<Store>

    package init(_ desk: MeetingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ move: MeetingMove,
        _ id: RecordID,
        saying said: MeetingSaid = MeetingSaid(),
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<MeetingView>? = nil
    ) async throws -> MeetingView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (meeting, parts, rule) = try MeetingDesk<Store>.hosted(id, expecting: version, by: actor, in: session)
            let next = try meeting.moved(
                move,
                saying: said,
                inviting: parts.flatMap(\.agencies),
                at: now,
                by: actor
            )
            try Self.check(move, meeting, parts, at: now)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            var shown = parts
            switch move {
            case .invite:
                for part in parts {
                    let invited = try part.invitations.map(\.agency).filter { try !session.bars($0, from: part.person) }
                    change.disclose(part, to: invited, under: rule)
                }
            case .close:
                let closing = MeetingClosing(session: session, policy: policy, moment: now, actor: actor)
                shown = try parts.map { try closing.close($0, writing: &change, under: rule) }
            case .postpone, .takeChair, .hold, .cancel: break
            }
            for person in parts.map(\.person).removingRepeats() { change.consultOnce(person, under: rule) }
            change.tell(move.rule.event, of: id)
            try session.keep(change)
            let view = MeetingView(next, shown, try Access.reach(of: actor, to: .attendMeeting), by: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: shown.map(\.person)), at: now) }
            return view
        }
    }

    /// What a move needs of the people who are on it.
    private static func check(
        _ move: MeetingMove,
        _ meeting: MeetingRecord,
        _ parts: [MeetingPartRecord],
        at now: Instant
    ) throws(Refusal) {
        switch move {
        case .invite:
            if parts.isEmpty {
                throw Refusal(.notInThisState, "nobody is on this meeting", remedy: "put somebody on it first")
            }
            if let lonely = parts.firstIndex(where: \.invitations.isEmpty) {
                throw .needs("people[\(lonely)]", "no agency is invited for this person", "invite one, with why")
            }
        case .hold: try meeting.checkBegun(at: now)
        case .close:
            let open = parts.indices.filter { !parts[$0].isDecided }
            if open.isEmpty { return }
            let remedy = "write what was decided about them, or why nothing was"
            throw Refusal(
                .cannotClose,
                open.count == 1
                    ? "nothing is decided about one person" : "nothing is decided about \(open.count) people",
                remedy: remedy,
                problems: open.map {
                    FieldProblem(field: "people[\($0)]", problem: "nothing is decided", remedy: remedy)
                }
            )
        case .postpone, .takeChair, .cancel: return
        }
    }
}

extension Change {
    /// Accounts for a person who is looked at, unless an entry does already.
    fileprivate mutating func consultOnce(_ person: RecordID, under rule: String) {
        let subject = JournalSubject.record(.person, person)
        if !entries.contains(where: { $0.subject == subject }) { consult(subject, under: rule) }
    }
}
