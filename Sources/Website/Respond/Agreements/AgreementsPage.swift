import PlainWords
import Respond
import Understand
import Vocabulary

/// The agreements of an agency: those in force, those to be signed, those to be reviewed, or all.
struct AgreementsPage: Page {
    let lead =
        "What agencies have agreed between them holds in place of the national policy where they differ. Each page that goes by one says so."
    let toDraft: Link?
    let sides: [ListSide]
    let agreements: Items<Row>?
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/agreements" }
    var title: String { "Agreements" }
    var place: String? { "/agreements" }

    struct Row {
        let href: String
        let agreementTitle: String
        let parties: String
        let standing: String
        let tone: String?
        let days: String
        let overdue: String?
    }

    init(
        _ found: Vocabulary.Page<AgreementRecord>,
        _ part: AgreementPart?,
        _ names: Names,
        mayDraft: Bool,
        waiting: Int,
        on today: CalendarDay
    ) {
        toDraft = mayDraft ? Link("/agreements/new", "Draft an agreement") : nil
        sides = (AgreementPart.allCases.map(Optional.some) + [nil]).map { side in
            let isCurrent = side == part
            let tally = "\(found.items.count)" + (found.next == nil ? "" : "+")
            return ListSide(
                href: side.path,
                text: side.words,
                tally: side == .toSign && waiting > 0 ? "\(waiting) for you" : isCurrent ? tally : nil,
                isCurrent: isCurrent
            )
        }
        agreements = Items(
            found.items.map { agreement in
                Row(
                    href: "/agreements/\(agreement.id.text)",
                    agreementTitle: agreement.terms.title,
                    parties: agreement.terms.parties.map { names.title($0) }.listed().capitalised,
                    standing: agreement.standing(on: today).capitalised,
                    tone: agreement.isInForce(on: today) ? "calm" : nil,
                    days: agreement.days,
                    overdue: agreement.isReviewOverdue(on: today) ? "Review overdue" : nil
                )
            }
        )
        empty =
            found.items.isEmpty
            ? Empty(heading: "No agreement is here", paragraph: "Where none holds, the national policy does.") : nil
        pages = Pagination(after: found) { "\(part.path)?cursor=\($0)" }
    }
}

extension AgreementPart? {
    /// Where the list of it is; that of what is in force comes first.
    var path: String {
        switch self {
        case .inForce: "/agreements"
        case .toSign: "/agreements/to-sign"
        case .toReview: "/agreements/to-review"
        case nil: "/agreements/all"
        }
    }

    fileprivate var words: String {
        switch self {
        case .inForce: "In force"
        case .toSign: "To be signed"
        case .toReview: "To be reviewed"
        case nil: "All"
        }
    }
}

extension AgreementRecord {
    /// Whether it holds, in words.
    func standing(on today: CalendarDay) -> String {
        if isInForce(on: today) { return "in force" }
        return status == .agreed && today < terms.from ? "signed by all, not yet in force" : status.words
    }

    /// From when until when.
    var days: String {
        "From \(terms.from.inWords)" + (lastDay.map { " to \($0.inWords)" } ?? ", no end set")
    }
}
