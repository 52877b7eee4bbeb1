import PlainWords
import Respond
import Understand
import Vocabulary

/// What our agency hosts and is invited to, what it is asked, and who waits for another meeting.
struct MeetingsPage: Page {
    let sides: [ListSide]
    let meetings: [Line]
    let asked: Items<Line>?
    let overdue: Items<Line>?
    let waiting: Items<Line>?
    let empty: Empty?
    let pages: Pagination?
    let convene: Link?

    var template: String { "respond/meetings" }
    var title: String { "Meetings" }
    var place: String? { "/meetings" }

    struct Line {
        let href: String
        let what: String
        let flag: Flag?
        let first: String
        let second: String
        let time: String
    }

    struct Flag {
        let tone: String
        let text: String
    }

    init(
        _ found: Vocabulary.Page<MeetingView>,
        isOver: Bool,
        _ work: MeetingWork,
        _ words: MeetingWords,
        mayConvene: Bool,
        at now: Instant
    ) {
        let today = LocalTime.day(of: now)
        sides = [("/meetings", "To come", false), ("/meetings?over", "Over", true)].map {
            ListSide(href: $0.0, text: $0.1, tally: nil, isCurrent: $0.2 == isOver)
        }
        meetings = found.items.map { Line($0, words) }
        asked = Items(work.asked.map { Line($0, words, on: today) })
        overdue = Items(work.overdue.map { Line($0, words, on: today) })
        waiting = Items(work.waiting.map { Line($0, words) })
        empty = meetings.isEmpty ? Empty(heading: isOver ? "No meeting is over yet" : "No meeting is to come") : nil
        pages = Pagination(after: found) { "/meetings?\(isOver ? "over&" : "")cursor=\($0)" }
        convene = mayConvene ? Link("/convene", "Convene a meeting") : nil
    }
}

/// What meetings ask of somebody's agency, and who waits for one.
struct MeetingWork {
    var asked: [AskedAction] = []
    var overdue: [AskedAction] = []
    var waiting: [MeetingPartRecord] = []
}

extension MeetingsPage.Line {
    fileprivate init(_ view: MeetingView, _ words: MeetingWords) {
        href = "/meetings/\(view.record.id.text)"
        what = words.title(view.record.sort)
        flag = nil
        first = view.record.status.words.capitalised
        let people = view.parts.count.counted("person", "people")
        second =
            view.isHosts
            ? "Hosted by us, about \(people)" : "Hosted by \(words.agencies([view.record.host])), about \(people)"
        time = view.record.begins.inShort
    }

    fileprivate init(_ asked: AskedAction, _ words: MeetingWords, on today: CalendarDay) {
        href = "/meeting-parts/\(asked.part.id.text)"
        what = asked.part.told.name
        flag =
            asked.isOverdue(on: today)
            ? MeetingsPage.Flag(tone: "late", text: "Overdue")
            : asked.isDueSoon(on: today, under: words.policy) ? MeetingsPage.Flag(tone: "heed", text: "Due soon") : nil
        first = asked.action.asked.what
        second = "\(words.names.title(asked.action.asked.owner)), \(asked.action.asked.who)"
        time = "Until \(asked.action.asked.due.words)"
    }

    fileprivate init(_ part: MeetingPartRecord, _ words: MeetingWords) {
        href = "/convene?\(part.source.kind.rawValue)=\(part.source.record.text)&person=\(part.person.text)"
        what = part.told.name
        flag = MeetingsPage.Flag(tone: "late", text: "No meeting")
        first = "\(words.title(part.sort)) was cancelled"
        second = "From \(words.agencies([part.told.from]))"
        time = part.due.map { "To be spoken about by \($0.inShort)" } ?? ""
    }
}
