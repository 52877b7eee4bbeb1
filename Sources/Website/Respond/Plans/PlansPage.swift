import Access
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// A list of plans, or of what was asked of our agency, by the earliest day that each waits for.
struct PlansPage: Page {
    let heading: String
    let lead: String?
    let sides: [ListSide]
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?
    let place: String?

    var template: String { "respond/plans" }
    var title: String { heading }

    struct Line {
        let href: String
        let whose: String
        let what: String
        let detail: String
        let time: String
        let late: String?
    }

    /// Which plans somebody looks at.
    enum Side: String, CaseIterable {
        case all, mine, ended

        var filter: PlanFilter { PlanFilter(self == .ended ? .ended : .open, isMine: self == .mine) }

        fileprivate var words: String {
            switch self {
            case .all: "In force"
            case .mine: "Begun by me"
            case .ended: "Ended"
            }
        }
    }

    init(plans found: Vocabulary.Page<PlanLine>, at side: Side, on today: CalendarDay) {
        heading = "Plans"
        lead = nil
        place = "/plans"
        sides = Self.sides(
            Side.allCases.map { ("/plans?side=\($0.rawValue)", $0.words, $0 == side) },
            found.items.count,
            isMore: found.next != nil
        )
        lines = found.items.map { Line($0, today) }
        empty =
            lines.isEmpty
            ? Empty(heading: "No plan is here", paragraph: "A plan is begun from the page of a contact.") : nil
        pages = Pagination(after: found) { "/plans?side=\(side.rawValue)&cursor=\($0)" }
    }

    init(
        asked found: Vocabulary.Page<PlannedAction>,
        _ tally: AskedTally,
        isOpen: Bool,
        _ names: Names,
        on today: CalendarDay
    ) {
        heading = "Asked of us"
        place = "/planned-actions"
        lead =
            "\(tally.open.counted("action", "actions")) to do"
            + (tally.overdue == 0 ? ", none overdue." : ", \(tally.overdue) overdue.")
        sides = Self.sides(
            [("/planned-actions", "To be done", isOpen), ("/planned-actions?answered", "Answered", !isOpen)],
            found.items.count,
            isMore: found.next != nil
        )
        lines = found.items.map { Line($0, names, today) }
        empty =
            lines.isEmpty ? Empty(heading: isOpen ? "Nobody asks you to do anything" : "Nothing is answered yet") : nil
        pages = Pagination(after: found) { "/planned-actions?\(isOpen ? "" : "answered&")cursor=\($0)" }
    }

    private static func sides(
        _ sides: [(href: String, text: String, isCurrent: Bool)],
        _ count: Int,
        isMore: Bool
    ) -> [ListSide] {
        sides.map {
            ListSide(
                href: $0.href,
                text: $0.text,
                tally: $0.isCurrent ? "\(count)" + (isMore ? "+" : "") : nil,
                isCurrent: $0.isCurrent
            )
        }
    }
}

extension PlansPage.Line {
    fileprivate init(_ line: PlanLine, _ today: CalendarDay) {
        let (record, actions) = (line.view.record, line.view.actions)
        href = "/plans/\(record.id.text)"
        whose = line.person?.details.fullName ?? "Somebody whose name is not known"
        what = record.terms.ourAims
        let open = actions.filter(\.status.isOpen)
        let overdue = open.count { $0.isOverdue(on: today) }
        detail =
            "\(actions.count.counted("action", "actions")), \(open.count) open"
            + (overdue == 0 ? "" : ", \(overdue) overdue")
        guard record.status == .open else {
            (time, late) = ("Ended \(record.moves.last?.at.inShort ?? "")", nil)
            return
        }
        time = "Looked at again on \(record.review.words)"
        let isDayAsked = open.contains { $0.dayAsked != nil }
        late =
            record.review < today
            ? "Review overdue" : overdue > 0 ? "Action overdue" : isDayAsked ? "Another day asked for" : nil
    }

    fileprivate init(_ action: PlannedAction, _ names: Names, _ today: CalendarDay) {
        href = "/planned-actions/\(action.id.text)"
        whose = action.asked.told.first?.words ?? "Somebody not named"
        what = action.asked.words
        detail = "From \(names.title(action.holding.agency).withinSentence), \(action.asked.at.inShort)"
        time = action.status.isOpen ? "Due \(action.due.words)" : action.status.words.capitalised
        late = action.isOverdue(on: today) ? "Overdue" : nil
    }
}
