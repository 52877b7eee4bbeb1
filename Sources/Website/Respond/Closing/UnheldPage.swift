import PlainWords
import Recognise
import Respond
import Vocabulary

/// The contacts that nobody holds, the highest grade first; it names nobody.
struct UnheldPage: Page {
    let lead = "Each stays here until an agency accepts a referral, or you name who holds it and how they were told."
    let contacts: Items<Row>?
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/unheld" }
    var title: String { "Held by nobody" }
    var place: String? { "/unheld" }

    struct Row {
        let href: String
        let reference: String
        let kindAndTime: String
        let grade: String
        let gradeWord: String
        let cause: String
        let clock: String
        let late: String?
    }

    init(_ found: Vocabulary.Page<GapLine>, at now: Instant) {
        contacts = Items(found.items.map { Row($0, at: now) })
        empty =
            found.items.isEmpty
            ? Empty(heading: "Somebody holds every contact", paragraph: "What nobody has taken up comes here.") : nil
        pages = Pagination(after: found) { "/unheld?cursor=\($0)" }
    }
}

extension UnheldPage.Row {
    fileprivate init(_ line: GapLine, at now: Instant) {
        let summary = line.summary
        href = "/contacts/\(line.contact.text)/closing"
        reference = summary.reference ?? "\(summary.kind.words), \(summary.at.inShort)"
        kindAndTime = summary.reference == nil ? "No reference given" : "\(summary.kind.words), \(summary.at.inShort)"
        grade = summary.grade?.rawValue ?? "open"
        gradeWord = summary.grade?.words ?? "Not judged"
        cause = line.gap.cause == .cameBack ? "Came back \(line.gap.since.inShort)" : "Nobody has taken it up"
        clock = line.due.map { "By \($0.inShort)" } ?? "No time is known"
        late = line.due.flatMap { $0 < now ? "\($0.age(at: now)) over" : nil }
    }
}
