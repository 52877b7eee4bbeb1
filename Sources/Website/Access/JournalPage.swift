import Access
import PlainWords
import Vocabulary

/// Entries of the journal as people read them: of what was done with somebody's records, or of what oneself did.
struct JournalPage: Page {
    let heading: String
    let lead: String
    let entries: Items<Row>?
    let empty: Empty?
    let pages: Pagination?
    let place: String?

    var template: String { "access/journal" }
    var title: String { heading }

    struct Row {
        let deed: String
        let number: String?
        let who: String?
        let rule: String
        let at: String
    }

    init(of person: RecordID, _ found: PersonJournal, _ names: StaffNames) {
        heading = "Who looked"
        let others = found.people.count - 1
        lead =
            "What was done with the records of person \(person), the newest first."
            + (others > 0 ? " With those of \(others) found to be the same person." : "")
        entries = Items(found.lines.items.map { Row($0, by: names) })
        empty = nil
        pages = Pagination(after: found.lines) { "/journal/people/\(person)?cursor=\($0)" }
        place = "/journal"
    }

    init(own found: Vocabulary.Page<JournalLine>) {
        heading = "What was written down about you"
        lead =
            "What you did with records in the last 90 days, the newest first. Nobody can ask for this page of another."
        entries = Items(found.items.map { Row(ToldLine($0, recipient: nil), by: nil) })
        empty =
            found.items.isEmpty
            ? Empty(heading: "Nothing was written down", paragraph: "What you do with records comes here.") : nil
        pages = Pagination(after: found) { "/journal/own?cursor=\($0)" }
        place = nil
    }
}

extension JournalPage.Row {
    /// `names` is nil where everything was done by whoever reads it.
    fileprivate init(_ told: ToldLine, by names: StaffNames?) {
        let line = told.line
        let recipient = told.recipient.map { ", \($0)" } ?? ""
        deed = "\(line.verb.journalVerb) \(line.subjectKind.map(\.journalKind) ?? "nothing")\(recipient)"
        number = line.subject?.text
        who = names.map { "\(line.actor.called(by: $0)), \(line.agency)" }
        rule = "Under the rule \(line.rule)"
        at = line.at.inShort
    }
}

extension AccountID {
    fileprivate func called(by names: StaffNames) -> String {
        switch text {
        case "heed": "Heed, by itself"
        case "command-line": "Somebody at the machine itself"
        default: names[self]
        }
    }
}

extension String {
    /// A verb of the journal, as people say it.
    fileprivate var journalVerb: String {
        switch self {
        case "collect": "Recorded"
        case "alter": "Changed"
        case "consult": "Looked at"
        case "disclose": "Told of"
        case "combine": "Linked"
        case "erase": "Erased"
        default: self
        }
    }

    fileprivate var journalKind: String { replacing("-", with: " ") }
}
