import Access
import Vocabulary

extension Reach {
    /// The rule by which a meeting is reached: by its host, and once its papers are out by who is invited for somebody.
    func rule(for meeting: MeetingRecord, _ parts: [MeetingPartRecord]) -> String? {
        rule(for: meeting.holding)
            ?? (meeting.isOut && parts.contains { $0.invites(agency) } ? rule(forWhatWasSentTo: agency, .none) : nil)
    }

    /// The rule by which one person's part is reached: by the host, and by who is invited for this person.
    func rule(for part: MeetingPartRecord, in meeting: MeetingRecord) -> String? {
        rule(for: meeting.holding.guarded(as: part))
            ?? (meeting.showsPapers && part.invites(agency)
                ? rule(forWhatWasSentTo: agency, part.holding.guards) : nil)
    }
}

extension Holding {
    /// A meeting's own, with what stands guard over the person of one part.
    fileprivate func guarded(as part: MeetingPartRecord) -> Holding {
        var holding = self
        holding.guards = part.holding.guards
        return holding
    }
}
