import PlainWords
import Recognise
import Respond
import Vocabulary

/// What will fail next, and what has lapsed with nothing after it.
struct LapsingPage: Page {
    let asAt: String
    let stacks: [Stack]
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/lapsing" }
    var title: String { "About to lapse" }
    var place: String? { "/lapsing" }

    struct Stack {
        let id: String
        let stack: String
        let controls: [Row]
    }

    struct Row {
        let href: String
        let control: String
        let whose: String
        let ending: String
        let left: String
        let tone: String
        let actBy: String?
        let keeper: String
        let whatFails: String?
        /// What one is led to; nil where one may only look.
        let does: String?
        let contactHref: String
        /// Nil where no plan put it in place.
        let planHref: String?
    }

    init(_ part: Vocabulary.Page<LapsingControl>, _ words: ControlWords, mayAct: Bool) {
        asAt = "As at \(words.today.words). Each shows as long before its end as the policy says, in days with work."
        let isOver = { (line: LapsingControl) in line.workingDaysLeft == nil }
        let rows = { (lines: [LapsingControl]) in lines.map { Row($0, words, mayAct: mayAct) } }
        stacks = [
            Stack(id: "soon", stack: "Ends soon", controls: rows(part.items.filter { !isOver($0) })),
            Stack(id: "over", stack: "Has ended, and nothing follows", controls: rows(part.items.filter(isOver))),
        ].filter { !$0.controls.isEmpty }
        empty =
            part.items.isEmpty
            ? Empty(
                heading: "Nothing is about to lapse",
                paragraph: "Orders, bail, care packages and whatever else protects somebody show here before they end."
            ) : nil
        pages = Pagination(after: part) { "/lapsing?cursor=\($0)" }
    }
}

extension LapsingPage.Row {
    fileprivate init(_ line: LapsingControl, _ words: ControlWords, mayAct: Bool) {
        let contact = "/contacts/\(line.contact.text)"
        href = mayAct ? "\(contact)/controls/\(line.control.id.text)" : contact
        control = words.title(line.control.control)
        whose =
            line.person.map { "For \($0.details.fullName ?? "somebody whose name is not known")" }
            ?? "For everybody there"
        ending = words.ending(line.control)
        left = words.left(line)
        tone = line.workingDaysLeft == nil || line.isLastChance(on: words.today) ? "alarm" : "heed"
        actBy = words.actBy(line.control)
        keeper = "Kept by \(words.keeper(line.control))"
        whatFails = words.whatFails(line.control.control)
        does = mayAct ? "Say what follows" : nil
        contactHref = contact
        planHref = line.control.placed?.plan.map { "/plans/\($0.text)" }
    }
}
