import Access
import Vocabulary

extension Reach {
    /// The rule by which a meeting is reached: by its host, and once its papers are out by who is invited for somebody.
    func rule(for meeting: MeetingRecord, _ parts: [MeetingPartRecord]) -> String? {
        rule(for: meeting.holding)
            ?? (meeting.isOut && parts.contains { $0.invites(agency) } ? rule(forWhatWasSentTo: agency) : nil)
    }

    /// The rule by which one person's part is reached: by the host, and by who is invited for this person.
    func rule(for part: MeetingPartRecord, in meeting: MeetingRecord) -> String? {
        rule(for: meeting.holding)
            ?? (meeting.showsPapers && part.invites(agency) ? rule(forWhatWasSentTo: agency) : nil)
    }
}
