import Access
package import Recognise
import Understand
package import Vocabulary

/// Puts a person on a meeting, from a referral that the host holds or from a notification that its hub discusses.
package struct PutOnMeeting<Store: Transactions>: Sendable
where Store.Session: MeetingRecords & ReferralRecords & NotificationRecords & PersonRecords {
    private let desk: MeetingDesk<Store>

    package init(_ desk: MeetingDesk<Store>) {
        self.desk = desk
    }

    /// Nobody named is the only one whom a notification is about; no agencies are those that the policy invites for everybody.
    package func callAsFunction(
        _ source: PartSource,
        _ meeting: RecordID,
        about person: RecordID? = nil,
        inviting agencies: [AgencyID]? = nil,
        by actor: Actor,
        receipt: Receipt<MeetingPartView>? = nil
    ) async throws -> MeetingPartView {
        let (now, id) = (desk.world.now, desk.world.newID())
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let (meeting, parts, rule) = try MeetingDesk<Store>.hosted(meeting, expecting: nil, by: actor, in: session)
            guard meeting.status.isComing else { throw Self.tooLate(meeting) }
            let kind = try policy.meetings.kind(meeting.sort)
            let reading = SourceReading<Store.Session>(session: session, policy: policy, kind: kind, actor: actor)
            let (whom, told) = try reading.read(source, about: person)
            try Self.checkFree(whom, meeting, parts, session)
            var invitations = try kind.invitations(agencies, except: meeting.host)
            // Whoever is named is refused; whoever comes by default only stays away.
            if agencies == nil { try invitations.removeAll { try session.bars($0.agency, from: whom) } }
            try session.check(mayTell: invitations.map(\.agency), of: [whom])
            if meeting.isOut, invitations.isEmpty {
                throw Refusal.needs("agencies", "no agency is invited for this person", "name one")
            }
            let part = MeetingPartRecord(
                id: id,
                of: meeting,
                whom,
                from: source,
                told,
                due: kind.within.clock.due(after: told.at, by: policy.calendar),
                inviting: invitations
            )
            var change = Change(at: now, by: actor)
            change.write(part, .collect, under: rule)
            change.consult(.record(.person, whom), under: rule)
            if meeting.isOut { change.disclose(part, to: part.invitations.map(\.agency), under: rule) }
            change.tell(.meetingPersonPutOn, of: id)
            try session.keep(change)
            let earlier = try MeetingDesk<Store>.earlier(
                than: part,
                in: meeting,
                under: policy.meetings,
                policy.calendar,
                session
            )
            let view = MeetingPartView(part, in: meeting, earlier, by: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: [whom]), at: now) }
            return view
        }
    }

    /// Nobody is on two open meetings of one kind.
    private static func checkFree(
        _ person: RecordID,
        _ meeting: MeetingRecord,
        _ parts: [MeetingPartRecord],
        _ session: Store.Session
    ) throws {
        if parts.contains(where: { $0.person == person }) {
            throw Refusal(.notInThisState, "this person is on this meeting already", remedy: "go on with it there")
        }
        let others = try session.parts(about: person).filter {
            $0.sort == meeting.sort && $0.holding.agency == meeting.host
        }
        for other in others where try session.meeting(other.meeting, .latest)?.status.isOpen == true {
            throw Refusal(
                .notInThisState,
                "this person is on another meeting of this kind that is not over",
                remedy: "discuss them there, or cancel or close that meeting first"
            )
        }
    }

    private static func tooLate(_ meeting: MeetingRecord) -> Refusal {
        Refusal(
            .notInThisState,
            "this meeting is \(meeting.status.words)",
            remedy: "choose one that is still to be held"
        )
    }
}

extension MeetingKind {
    /// Those that are named, each with why the policy asks them; nobody named is whoever comes for everybody.
    fileprivate func invitations(_ agencies: [AgencyID]?, except host: AgencyID) throws(Refusal) -> [Invitation] {
        guard let agencies else {
            return invitees.filter { $0.isCore && $0.agency != host }.map { Invitation($0.agency, because: $0.why) }
        }
        var invitations: [Invitation] = []
        for (index, agency) in agencies.removingRepeats().enumerated() where agency != host {
            guard let known = invitees.first(where: { $0.agency == agency }) else {
                let all = invitees.map(\.agency.text).joined(separator: ", ")
                throw .needs(
                    "agencies[\(index)]",
                    "'\(agency)' does not come to this meeting by the policy",
                    "choose among: \(all); whoever else has to know is invited afterwards, with why"
                )
            }
            invitations.append(Invitation(agency, because: known.why))
        }
        return invitations
    }
}

extension Change {
    /// Accounts for what is told of one person to each of these agencies.
    mutating func disclose(_ part: MeetingPartRecord, to agencies: [AgencyID], under rule: String) {
        for agency in agencies { disclose(.record(.person, part.person), to: agency, under: rule) }
    }
}
