import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// A plan: what it is for, what is done by whom, what that put in place, and what can be done with it.
struct PlanPage: Page {
    let back: Link
    let heading: String
    let line: String
    let warning: String?
    let theirAims: String?
    let withoutThem: String?
    let ourAims: String
    let facts: [Fact]
    let actions: Items<ActionLine>?
    let offers: Items<Offer>?
    let course: Items<Step>?
    let ended: Ended?
    let steps: [StepForm]
    let version: Int
    let errors: ErrorSummary?

    var template: String { "respond/plan" }
    var title: String { heading }
    var place: String? { "/plans" }

    struct Fact {
        let item: String
        let told: String
    }

    struct Ended {
        let why: String
        let residual: String
        let holders: String?
    }

    /// Something that the assessment offers and that nobody was asked yet.
    struct Offer {
        let to: String
        let key: String
        let action: String
        let asks: String
    }

    struct Step {
        let what: String
        let when: String
        let words: String?
    }

    init(_ view: PlanView, _ ground: PlanGround, _ typed: FormFields, _ errors: ErrorSummary?, mayChange: Bool) {
        let (record, terms) = (view.record, view.record.terms)
        let path = "/plans/\(record.id.text)"
        back = Link("/contacts/\(record.contact.text)", "The contact")
        heading = "A plan for \(ground.name(terms.person))"
        let isLate = record.status == .open && record.review < ground.today
        line =
            "Begun \(record.made.at.inShort) by \(ground.staff[record.made.by]). "
            + (record.status == .open
                ? (isLate ? "It was to be looked at on " : "Looked at again on ") + record.review.words + "."
                : "It has ended.")
        warning = view.endsBeforeReview.map { control in
            "\(ground.words.title(control.control)) stands until \(control.ends?.words ?? ""), before anybody looks at the "
                + "plan again. Look at it earlier, or put something in its place."
        }
        theirAims = terms.theirAims
        withoutThem = terms.withoutThem
        ourAims = terms.ourAims
        let taking = terms.with.map { ground.names.title($0).withinSentence }.listed()
        let footing = ground.policy.hub.footings.first { $0.id == terms.footing }?.title ?? terms.footing.text
        facts = [
            Fact(
                item: "Takes part",
                told: taking.ifWritten?.capitalised ?? "Nobody else; others see what they are asked"
            ),
            Fact(item: "Footing", told: footing),
            Fact(
                item: "Given to them",
                told: record.given.map { "\($0.at.inShort): \($0.words)" } ?? "Not yet"
            ),
        ]
        let inOrder = view.actions.sorted {
            ($0.status.isOpen ? 0 : 1, $0.due, $0.id) < ($1.status.isOpen ? 0 : 1, $1.due, $1.id)
        }
        actions = Items(inOrder.map { ActionLine($0, view.control(of: $0), ground) })
        let planned = Set(view.actions.map { "\($0.asked.rule?.text ?? "") \($0.personID.text)" })
        let canAsk = mayChange && record.status == .open
        offers = Items(
            !canAsk
                ? []
                : ground.offers.filter { offer in
                    !planned.contains("\(offer.rule.text) \((offer.person ?? terms.person).text)")
                }.map { Offer($0, path, ground) }
        )
        course = Items(record.moves.map { Step($0, ground) })
        ended = record.ending.map { Ended(why: $0.why, residual: $0.residualRisk, holders: $0.holders) }
        steps = canAsk ? PlanSteps.all(view, ground, path, typed) : []
        version = record.version
        self.errors = errors
    }
}

/// A planned action in a list of a plan.
struct ActionLine {
    let href: String
    let action: String
    let whose: String
    let owner: String
    let state: String
    let tone: String
    let time: String
    let came: String?
    let control: Link?
    let controlState: String?

    init(_ action: PlannedAction, _ control: HeldControl?, _ ground: PlanGround) {
        href = "/planned-actions/\(action.id.text)"
        self.action = action.asked.words
        whose = "For \(ground.name(action.personID))"
        owner = ground.owner(action.asked.owner)
        let isLate = action.isOverdue(on: ground.today)
        state = isLate ? "Overdue" : action.status.words.capitalised
        tone = isLate ? "late" : action.status == .done ? "done" : action.status.isOpen ? "heed" : "gone"
        let asked = action.dayAsked.map { "; they ask for \($0.words)" } ?? ""
        time = action.status.isOpen ? "By \(action.due.words)\(asked)" : (action.moves.last.map { $0.at.inShort } ?? "")
        came = action.moves.last { $0.move.rule.to?.isOpen == false }?.words
        self.control = control.map {
            Link("/contacts/\(ground.record.id.text)/controls/\($0.id.text)", ground.words.title($0.control))
        }
        controlState = control.map { "\($0.state.words). \(ground.words.ending($0))" }
    }
}

extension PlanPage.Offer {
    fileprivate init(_ offer: OfferedAction, _ path: String, _ ground: PlanGround) {
        to = path + "/actions"
        key = offer.key
        action = offer.words
        asks = "Ask \(ground.names.title(offer.owner).withinSentence), by \(offer.due.words)"
    }
}

extension PlanPage.Step {
    fileprivate init(_ move: MadePlanMove, _ ground: PlanGround) {
        what =
            switch move.move {
            case .change: "Written anew"
            case .give: "Given to the person"
            case .review: move.lateSince.map { "Looked at again, due since \($0.words)" } ?? "Looked at again"
            case .end: "Ended"
            }
        when = "\(move.at.inShort), \(ground.staff[move.by])"
        words = move.words.ifWritten
    }
}
