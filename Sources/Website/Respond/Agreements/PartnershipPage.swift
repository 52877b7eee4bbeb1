import PlainWords
import Respond
import Understand
import Vocabulary

/// One agreement: what differs from the national policy and why, who has signed, what was done, and what can be.
struct PartnershipPage: Page {
    let back = Link("/agreements", "Agreements")
    let heading: String
    let standing: String
    let kind: String
    let about: [Row]
    let differences: [Difference]
    let nothing: String?
    let signatures: Items<Row>?
    let history: [Row]
    let leaveOut: String?
    let version: Int
    let adding: Items<StepForm>?
    let doing: Items<StepForm>?
    let errors: ErrorSummary?

    var template: String { "respond/agreement" }
    var title: String { heading }
    var place: String? { "/agreements" }

    struct Row {
        let term: String
        let words: String
        var href: String?
    }

    struct Difference {
        let key: String
        let what: String
        let here: String
        let elsewhere: String
        let because: String
    }

    init(
        _ agreement: AgreementRecord,
        _ steps: AgreementSteps,
        _ can: [AgreementMove],
        mayDraft: Bool,
        _ errors: ErrorSummary?,
        on today: CalendarDay
    ) {
        let (terms, names) = (agreement.terms, steps.names)
        let path = "/agreements/\(agreement.id.text)"
        heading = terms.title
        let isOverdue = agreement.isReviewOverdue(on: today)
        let overdue = isOverdue ? " It should have been reviewed by \(terms.review.inWords); it holds on." : ""
        standing = agreement.standing(on: today).asSentence + overdue
        kind = agreement.isInForce(on: today) ? (isOverdue ? "late" : "accepted") : "open"
        about = [
            Row(term: "Between", words: terms.parties.map { names.title($0) }.listed().capitalised),
            terms.unit.map { Row(term: "For contacts of", words: $0.text.capitalised) },
            Row(term: "In force", words: agreement.days),
            Row(term: "To be reviewed by", words: terms.review.inWords),
            Row(term: "Text", words: terms.source),
            agreement.ending.map { Row(term: "Why it ends", words: $0.because) },
            agreement.replaces.map {
                Row(term: "Takes the place of", words: "the one before", href: "/agreements/\($0.text)")
            },
        ].compactMap(\.self)
        differences = terms.differences.map { difference in
            let told = DifferenceWords(difference, names, steps.policy)
            return Difference(
                key: difference.key,
                what: told.what,
                here: told.here.capitalised,
                elsewhere: told.elsewhere,
                because: told.because
            )
        }
        nothing = differences.isEmpty ? "Nothing yet. It cannot be signed before it says what differs, and why." : nil
        let waiting = agreement.status == .withdrawn ? [] : agreement.unsigned
        signatures = Items(
            agreement.signatures.map {
                Row(term: names.title($0.agency).capitalised, words: "\($0.name), \($0.office), \($0.at.inShort)")
            } + waiting.map { Row(term: names.title($0).capitalised, words: "Not signed yet") }
        )
        history =
            [
                Row(
                    term: agreement.drafted.at.inShort,
                    words: "Drafted by \(names.title(agreement.drafted.agency).withinSentence)"
                )
            ]
            + agreement.steps.map { step in
                Row(term: step.at.inShort, words: "\(step.move.done) \(names.title(step.agency).withinSentence)")
            }
        leaveOut = can.contains(.change) ? path + "/leave-out" : nil
        version = agreement.version
        adding = can.contains(.change) ? Items(steps.adding(agreement)) : nil
        doing = Items(steps.moving(agreement, can, mayDraft: mayDraft, on: today))
        self.errors = errors
    }
}

extension AgreementMove {
    /// What was done, up to by whom.
    fileprivate var done: String {
        switch self {
        case .change: "Altered by"
        case .sign: "Signed by"
        case .withdraw: "Taken back by"
        case .end: "Ended by"
        }
    }
}
