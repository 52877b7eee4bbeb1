package import Access
package import Respond
package import Vocabulary

extension MemorySession: MeetingRecords {
    package func meeting(_ id: RecordID, _ edition: Edition) throws -> MeetingRecord? {
        state.record(id, edition, as: MeetingRecord.self)
    }

    package func meetingPart(_ id: RecordID, _ edition: Edition) throws -> MeetingPartRecord? {
        state.record(id, edition, as: MeetingPartRecord.self)
    }

    package func parts(of meeting: RecordID) throws -> [MeetingPartRecord] {
        state.latest(MeetingPartRecord.self).filter { $0.meeting == meeting }
    }

    package func parts(about person: RecordID) throws -> [MeetingPartRecord] {
        state.latest(MeetingPartRecord.self).reversed().filter { $0.person == person }
    }

    package func meetings(within reach: Reach, open isOpen: Bool, _ page: PageRequest) throws -> Page<MeetingRecord> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        let meant = try state.latest(MeetingRecord.self).filter { meeting in
            let isInvited = try parts(of: meeting.id).contains { $0.invites(reach.agency) }
            return meeting.status.isOpen == isOpen
                && (meeting.host == reach.agency || meeting.isOut && isInvited)
        }
        let sorted = meant.sorted { ($0.begins.seconds, $0.id) < ($1.begins.seconds, $1.id) }
        return Page(of: isOpen ? sorted : sorted.reversed(), page) { $0.id.text }
    }

    package func partsWithoutMeeting(of reach: Reach, atMost limit: Int) throws -> [MeetingPartRecord] {
        guard reach.reachesWhatWasSent else { return [] }
        let all = state.latest(MeetingPartRecord.self).filter { $0.holding.agency == reach.agency }
        let waiting = try all.filter { part in
            let isCancelled = try meeting(part.meeting, .latest)?.status == .cancelled
            return try isCancelled && isStillMeant(part.source)
                && !all.contains { $0.source == part.source && $0.person == part.person && $0.id > part.id }
        }
        return Array(waiting.prefix(limit))
    }

    /// Whether a meeting may still be about it: the host holds the referral, or the hub discusses the notification.
    private func isStillMeant(_ source: PartSource) throws -> Bool {
        switch source.kind {
        case .referral: try referral(source.record, .latest)?.status.isHeld ?? false
        case .notification: try notification(source.record, .latest)?.status == .discussion
        }
    }

    package func actions(
        _ list: ActionList,
        of reach: Reach,
        on today: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<AskedAction> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        let all = try state.latest(MeetingPartRecord.self).flatMap { part in
            guard let meeting = try meeting(part.meeting, .latest) else { return [] as [AskedAction] }
            return part.actions.map { AskedAction($0, of: part, in: meeting) }
        }
        let meant = all.filter { asked in
            switch list {
            case .asked: asked.action.asked.owner == reach.agency && asked.action.answer == nil
            case .answered: asked.action.asked.owner == reach.agency && asked.action.answer != nil
            case .overdue: asked.meeting.host == reach.agency && asked.isOverdue(on: today)
            }
        }
        let sorted = meant.sorted {
            ($0.action.asked.due.number, $0.action.id) < ($1.action.asked.due.number, $1.action.id)
        }
        return Page(of: sorted, page) { $0.action.id.text }
    }

    package func meetingActionDays(toTellOn day: CalendarDay, atMost limit: Int) throws -> [MeetingActionDay] {
        let open = state.latest(MeetingPartRecord.self).flatMap { part in
            part.actions.filter { $0.answer == nil }.map { MeetingActionDay($0.id, of: part.id, due: $0.asked.due) }
        }
        let untold = open.filter { !state.toldMeetingActions.contains(ToldMeetingAction($0, on: day)) }
        return Array(untold.sorted { ($0.due.number, $0.action) < ($1.due.number, $1.action) }.prefix(limit))
    }

    package func keepTold(_ told: MeetingActionDay, on day: CalendarDay, at moment: Instant) throws {
        state.toldMeetingActions.insert(ToldMeetingAction(told, on: day))
    }
}

/// An action of a meeting as others were told of it: that its day comes, or that it has passed.
struct ToldMeetingAction: Hashable, Sendable {
    let action: RecordID
    let isOver: Bool

    init(_ told: MeetingActionDay, on day: CalendarDay) {
        action = told.action
        isOver = told.isOver(on: day)
    }
}
