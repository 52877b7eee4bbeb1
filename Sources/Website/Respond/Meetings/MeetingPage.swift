import PlainWords
import Respond
import Understand
import Vocabulary

/// One meeting: when and where, who is spoken about, what is on the agenda, and what its host can do with it.
struct MeetingPage: Page {
    let back = Link("/meetings", "Meetings")
    let heading: String
    let line: String
    let standing: String
    let tone: String
    let purpose: String
    let people: [Person]
    let isHosts: Bool
    let facts: [MeetingPaper.Fact]
    let agenda: [String]
    let pack: Link?
    let said: Items<NotificationPage.Entry>?
    let version: Int
    let steps: [StepForm]
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "respond/meeting" }
    var title: String { heading }
    var place: String? { "/meetings" }

    struct Person {
        let href: String
        let whose: String
        let brought: String
        let flag: String?
        let state: String
    }

    init(_ view: MeetingView, _ words: MeetingWords, _ fields: FormFields, _ errors: FormErrors, at now: Instant) {
        let (record, kind) = (view.record, words.kind(view.record.sort))
        heading = words.title(record.sort)
        line =
            "\(record.begins.inWords), \(record.place). Hosted by \(words.agencies([record.host])), chaired by "
            + "\(words.staff[record.chair])."
        standing = record.status.words.capitalised + "."
        tone = record.status == .cancelled ? "declined" : record.status == .closed ? "accepted" : "now"
        purpose = kind?.term.meaning ?? ""
        people = view.parts.map { Person($0, record) }
        isHosts = view.isHosts
        facts = [
            kind.map { MeetingPaper.Fact(item: "Who has to be there", words: $0.quorum) },
            kind.map { MeetingPaper.Fact(item: "How the person is heard", words: $0.voice.how) },
            view.attended.map { MeetingPaper.Fact(item: "Who was there", words: words.agencies($0).capitalised) },
        ].compactMap(\.self)
        agenda = kind?.agenda ?? []
        pack = view.parts.isEmpty ? nil : Link("/meetings/\(record.id.text)/pack", "The papers, to print")
        said = Items(record.moves.map { NotificationPage.Entry($0, words.staff, isHosts: view.isHosts) })
        version = record.version
        steps = view.can.map { $0.form(view, words, fields) }
        nothing = steps.isEmpty && !view.isHosts ? "Open a person to say what your agency holds." : nil
        self.errors = errors.summary
    }
}

extension MeetingPage.Person {
    fileprivate init(_ part: MeetingPartRecord, _ meeting: MeetingRecord) {
        href = "/meeting-parts/\(part.id.text)"
        whose = part.told.name
        let answered = Set(part.contributions.map(\.agency)).intersection(part.invitations.map(\.agency)).count
        brought = "\(answered) of \(part.invitations.count) agencies have said what they hold"
        let isLate = part.due.map { $0 < meeting.begins } ?? false
        flag = isLate ? part.due.map { "To be spoken about by \($0.inShort)" } : nil
        let open = part.actions.count { $0.answer == nil }
        state =
            !part.isDecided
            ? "Nothing decided yet"
            : open == 0 ? "Decided" : "Decided, \(open.counted("action", "actions")) open"
    }
}

extension NotificationPage.Entry {
    /// Why it was done is for the host.
    fileprivate init(_ made: MadeMeetingMove, _ staff: StaffNames, isHosts: Bool) {
        when = made.at.inShort
        what = made.move.done + (made.instead.map { ", it was to begin \($0.inShort)" } ?? "")
        who = staff[made.by]
        words = isHosts ? made.words.map { "“\($0)”" } : nil
    }
}
