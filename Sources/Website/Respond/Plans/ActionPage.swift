import Access
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// Something that somebody was asked to do, as one side of it sees it, and what can be done with it.
struct ActionPage: Page {
    let back: Link
    let heading: String
    let line: String
    let facts: [PlanPage.Fact]
    let course: Items<PlanPage.Step>?
    let shared: Shared?
    let steps: [StepForm]
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "respond/planned-action" }
    var title: String { heading }
    var place: String? { back.href.hasPrefix("/plans/") ? "/plans" : "/planned-actions" }

    /// What an agency that takes part sees of the plan.
    struct Shared {
        let theirAims: String?
        let ourAims: String
        let review: String
        let others: [Other]
    }

    struct Other {
        let action: String
        let whose: String
        let owner: String
        let state: String
    }

    init(
        _ view: ActionView,
        _ words: ControlWords,
        _ policy: RespondPolicy,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        mayMove: Bool
    ) {
        let (action, isOwners) = (view.record, view.side == .owner)
        let from = words.names.title(action.holding.agency).capitalised
        back = isOwners ? Link("/planned-actions", "Asked of us") : Link("/plans/\(action.plan.text)", "The plan")
        heading = action.asked.words
        let isLate = action.isOverdue(on: words.today)
        let owner = action.asked.owner.words(words.names)
        line =
            "\(from) asked \(isOwners ? "you" : owner) on \(action.asked.at.inShort). "
            + (action.status.isOpen
                ? (isLate ? "It was due by " : "It is needed by ") + action.due.words + "."
                : action.status.words.capitalised + ".")
            + (action.dayAsked.map { " \(isOwners ? "You" : "They") ask for \($0.words) instead." } ?? "")
        let family = policy.plans.families.first { $0.id == action.asked.family }?.title ?? action.asked.family.text
        let told = action.asked.told.map { PlanPage.Fact(item: $0.item, told: $0.words) }
        let placed = view.control.map { control in
            "\(words.title(control.control)). \(control.state.words). \(words.ending(control))."
        }
        facts =
            told + [
                PlanPage.Fact(item: "Who does it", told: owner), PlanPage.Fact(item: "Kind", told: family),
                PlanPage.Fact(item: "Footing", told: action.asked.footing),
            ]
            + [
                action.review.map { PlanPage.Fact(item: "Looked at again", told: $0.words) },
                placed.map { PlanPage.Fact(item: "Put in place", told: $0) },
            ].compactMap(\.self)
        course = Items(action.moves.map { PlanPage.Step($0, words) })
        shared = view.shared.map { Shared($0, words) }
        steps = mayMove ? view.can.map { StepForm($0, of: action, words, fields) } : []
        nothing = steps.isEmpty ? (action.status.isOpen ? "It is theirs to answer." : "Nothing is left to do.") : nil
        self.errors = errors
    }
}

extension ActionPage.Shared {
    fileprivate init(_ shared: ActionView.SharedPlan, _ words: ControlWords) {
        theirAims = shared.terms.theirAims
        ourAims = shared.terms.ourAims
        review = "The plan is looked at again on \(shared.review.words)."
        others = shared.others.map { other in
            ActionPage.Other(
                action: other.asked.words,
                whose: "For \(other.asked.told.first?.words ?? "somebody not named")",
                owner: other.asked.owner.words(words.names),
                state: other.status.isOpen
                    ? "\(other.status.words.capitalised), by \(other.due.words)" : other.status.words.capitalised
            )
        }
    }
}

extension PlanPage.Step {
    fileprivate init(_ move: MadeActionMove, _ words: ControlWords) {
        let late = move.lateSince.map { ", due since \($0.words)" } ?? ""
        what =
            switch move.move {
            case .agree: "Agreed"
            case .decline: "Declined"
            case .complete: "Done" + late
            case .notDone: "Not done" + late
            case .askDay: "Another day asked for: \(move.dueAsked?.words ?? "")"
            case .change: "Given another day; it was \(move.dueBefore?.words ?? "")"
            case .withdraw: "Withdrawn"
            }
        when = "\(move.at.inShort), \(words.names.title(move.agency).withinSentence)"
        self.words = move.words
    }
}

extension StepForm {
    /// A move of an action; what it may have put in place is asked with what came of it.
    fileprivate init(_ move: ActionMove, of action: PlannedAction, _ words: ControlWords, _ typed: FormFields) {
        let prefix = move.rawValue
        let isTyped = typed.areSent(to: prefix)
        let begins = FormFields.typed(words.today, as: prefix + "-begins")
        let keeper = ["\(prefix)-keeper": [action.asked.owner.name ?? action.asked.owner.words(words.names)]]
        let asked = move == .change ? action.dayAsked.map { FormFields.typed($0, as: prefix + "-due") } : nil
        let begun = [begins, keeper, asked ?? [:]].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        let fields = isTyped ? typed : FormFields(begun)
        let (heading, asks) = move.asked
        let reason = fields.area("\(prefix)-words", asks).high(2, isOptional: move == .agree)
        self.init(
            heading,
            to: "/planned-actions/\(action.id.text)/\(prefix)",
            version: action.version,
            [.area(reason)] + Self.more(move, prefix, words, fields),
            // What is asked first stands open: to agree, or to give the day that is asked for; then what came of it.
            isFolded: move != (action.status == .asked ? .agree : .complete) && asked == nil,
            isTyped: isTyped
        )
    }

    private static func more(
        _ move: ActionMove,
        _ prefix: String,
        _ words: ControlWords,
        _ fields: FormFields
    ) -> [FormPart] {
        switch move {
        case .askDay, .change: return [.date(fields.date("\(prefix)-due", "By when", hint: "For example, 27 11 2026"))]
        case .complete:
            let controls = words.policy.controls.map { Choice($0.term.id.text, $0.term.title.capitalised) }
            let hint = "Leave it where nothing stays behind; what does is watched until it ends"
            return [
                FormPart.select(fields.select("\(prefix)-control", "What it put in place", hint: hint, of: controls)),
                FormPart.text(
                    fields.text("\(prefix)-keeper", "Who keeps it", hint: "A name or a post that can be asked")
                ),
                FormPart.date(fields.date("\(prefix)-begins", "From")),
                FormPart.date(
                    fields.date("\(prefix)-ends", "Until", hint: "Its last day; leave it where it has no end")
                ),
                FormPart.date(
                    fields.date("\(prefix)-review", "Look at it again on", hint: "Needed where it has no end")
                ),
            ].map(\.mayBeEmpty)
        default: return []
        }
    }
}

extension ActionMove {
    /// What the button says, and what is asked with it.
    fileprivate var asked: (heading: String, words: String) {
        switch self {
        case .agree: ("Agree to do it", "What they should know")
        case .decline: ("Decline", "Why, and who else should do it")
        case .complete: ("It is done", "What came of it, and how the person is")
        case .notDone: ("It was not done", "Why not")
        case .askDay: ("Ask for another day", "Why, and what happens until then")
        case .change: ("Give it another day", "Why")
        case .withdraw: ("Withdraw it", "Why")
        }
    }
}
