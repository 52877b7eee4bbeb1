import PlainWords
import Respond
import Understand
import Vocabulary

/// One person's part of a meeting, and what the one who looks can write into it.
struct MeetingPartPage: Page {
    let back: Link
    let heading: String
    let line: String
    let paper: MeetingPaper
    let referral: Link?
    let version: Int
    let steps: [StepForm]
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "respond/meeting-part" }
    var title: String { heading }
    var place: String? { "/meetings" }

    init(
        _ view: MeetingPartView,
        for agency: AgencyID,
        _ words: MeetingWords,
        _ fields: FormFields,
        _ errors: FormErrors,
        at now: Instant
    ) {
        let title = words.title(view.record.sort)
        back = Link("/meetings/\(view.meeting.id.text)", title)
        heading = view.record.told.name
        line = "\(title), \(view.meeting.begins.inWords). The meeting is \(view.meeting.status.words)."
        paper = MeetingPaper(view, words, at: now)
        let path = view.record.source.kind == .referral ? "referrals" : "notifications"
        referral =
            view.isHosts
            ? Link("/\(path)/\(view.record.source.record.text)", "The \(view.record.source.kind.rawValue) they came by")
            : nil
        version = view.record.version
        steps = view.can.flatMap { $0.forms(view, agency, words, fields) }
        nothing = steps.isEmpty ? "There is nothing to write here as the meeting stands." : nil
        self.errors = errors.summary
    }
}

/// The papers of a meeting as they are printed: one person a sheet, marked, and made for somebody.
struct MeetingPackPage: Page {
    let back: Link
    let heading: String
    let line: String
    let marking: String
    let handling: String
    let made: String
    let agenda: [String]
    let facts: [MeetingPaper.Fact]
    let sheets: [MeetingPaper]

    var template: String { "respond/meeting-pack" }
    var title: String { "Papers: \(heading)" }
    var place: String? { "/meetings" }

    init(_ view: MeetingView, _ parts: [MeetingPartView], for who: String, _ words: MeetingWords, at now: Instant) {
        let kind = words.kind(view.record.sort)
        heading = words.title(view.record.sort)
        back = Link("/meetings/\(view.record.id.text)", "The meeting")
        line = "\(view.record.begins.inWords), \(view.record.place). Hosted by \(words.agencies([view.record.host]))."
        marking = words.policy.meetings.marking.words
        handling = words.policy.meetings.marking.handling
        made = "Made for \(who) on \(now.inWords)."
        agenda = kind?.agenda ?? []
        facts = kind.map { [MeetingPaper.Fact(item: "How the person is heard", words: $0.voice.how)] } ?? []
        sheets = parts.map { MeetingPaper($0, words, at: now) }
    }
}
