import PlainWords
import Respond
import Understand
import Vocabulary

/// Convening a meeting, or putting somebody on one.
struct ConvenePage: Page {
    let back: Link
    let heading: String
    let line: String?
    let source: String?
    let record: String?
    let person: SelectField?
    let meeting: ChoiceField?
    let kind: SelectField
    let begins: DateField
    let room: TextField
    let does: String
    let errors: ErrorSummary?

    var template: String { "respond/convene" }
    var title: String { heading }
    var place: String? { "/meetings" }

    init(
        _ asked: AskedMeeting,
        for agency: AgencyID,
        _ words: MeetingWords,
        _ fields: FormFields,
        _ errors: FormErrors
    ) {
        back = Link("/meetings", "Meetings")
        heading = asked.source == nil ? "Convene a meeting" : "Put on a meeting"
        line = asked.whose.map { "About \($0)." }
        source = asked.source?.kind.rawValue
        record = asked.source?.record.text
        let people = asked.people.map { Choice($0.id.text, $0.name) }
        person = people.count < 2 ? nil : fields.select("person", "Who is to be spoken about?", of: people)
        let open = asked.meetings.map { view in
            Choice(view.record.id.text, "\(words.title(view.record.sort)), \(view.record.begins.inShort)")
        }
        meeting =
            asked.source == nil || open.isEmpty
            ? nil : fields.choice("meeting", "Which meeting?", of: open + [Choice("", "A new one, as below")]).small()
        let kinds = words.policy.meetings.kinds.filter { $0.hosts.contains(agency) }
        kind = fields.select("kind", "What kind of meeting?", of: kinds.map { Choice($0.term.id.text, $0.term.title) })
        begins = fields.date(
            "begins",
            "When does it begin?",
            hint: "A discussion that was held at once may be written down within a day.",
            timeLabel: "Time (24 hour)"
        )
        room = fields.text("place", "Where", hint: "A room, a link or a number to ring").wide("long")
        does = heading
        self.errors = errors.summary
    }
}

/// What somebody wants a meeting for.
struct AskedMeeting {
    var source: PartSource?
    /// What the person of a referral is called.
    var whose: String?
    /// Those of a notification.
    var people: [(id: RecordID, name: String)] = []
    /// Those of the agency that are still to be held.
    var meetings: [MeetingView] = []
}
