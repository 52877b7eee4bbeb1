import Access
import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// One licence: how it stands, what was decided by whom and why, and what can be done.
struct LicencePage: Page {
    let back: Link
    let heading: String
    let standing: String
    let kind: String
    let about: [Row]
    /// What renewing it goes by, and what of it Heed knows.
    let known: Items<Known>?
    let waiting: Waiting?
    let history: [Step]
    let doing: Items<StepForm>?
    let errors: ErrorSummary?

    var template: String { "learn/licence" }
    var title: String { heading }
    var place: String? { back.href }

    struct Row {
        let term: String
        let words: String
    }

    struct Known {
        let term: String
        let asked: String
        let words: String
        let tag: String
        let tone: String
    }

    struct Step {
        let day: String
        let what: String
        let lines: [String]
    }

    /// A decision that not everybody on the panel has confirmed.
    struct Waiting {
        let what: String
        let lines: [String]
        let confirmed: String
        let missing: String
    }

    init(_ view: LicenceView, _ steps: LicenceSteps, _ errors: ErrorSummary?, on today: CalendarDay) {
        let record = view.record
        let scheme = view.scheme?.term.title ?? record.scheme.text
        back = view.isHolder ? Link("/licence", "My licence") : Link("/licences", "Licences")
        heading = view.isHolder ? scheme : "\(view.holder?.name ?? record.holder.text): \(scheme)"
        standing = record.standing(on: today)
        kind = record.isCurrent(on: today) ? "accepted" : record.status.isActive ? "late" : "open"
        let contested = record.contested.flatMap(\.appealBy)
        about = [
            Row(term: record.expires == nil ? "Applied for" : "Covers", words: record.covers(view.scheme)),
            record.conditions.ifAny.map { Row(term: "Conditions", words: $0.joined(separator: "; ")) },
            record.expires.map { Row(term: "Its last day", words: $0.words) },
            view.standing.map { Row(term: "What is to be learnt", words: $0.counted) },
            record.appeal.map { Row(term: "Appeal", words: "Since \($0.at.inShort): \($0.reason)") },
            record.appeal == nil ? contested.map { Row(term: "Right of appeal", words: $0.appeal(on: today)) } : nil,
        ].compactMap(\.self)
        known = Items(LicenceGround.allCases.compactMap { Known($0, view) })
        // Its holder reads what was decided once it is decided.
        waiting = view.isHolder ? nil : record.proposal.map { Waiting($0, view) }
        let objections = view.isHolder ? [] : record.objections
        let told =
            record.steps.map { ($0.at, Step($0, view)) }
            + objections.map { objection in
                let who = view.name(of: objection.by)
                let lines = ["\(who) did not confirm it: \(objection.reason)"]
                let what = "Not confirmed: \(objection.move.title.withinSentence)"
                return (objection.at, Step(day: objection.at.inShort, what: what, lines: lines))
            }
        history =
            [Step(day: record.applied.inShort, what: "Applied for", lines: [])]
            + told.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
        doing = Items(steps.forms)
        self.errors = errors
    }
}

extension LicencePage.Known {
    fileprivate init?(_ ground: LicenceGround, _ view: LicenceView) {
        guard let known = view.known, let scheme = view.scheme else { return nil }
        term = ground.title.capitalised
        asked = ground.words(by: scheme.renewal, view.hours) + "."
        words = "Heed knows \(known.words(of: ground))."
        (tag, tone) = known.isEnough(for: ground) ? ("As asked for", "calm") : ("Less than asked for", "heed")
    }
}

extension LicencePage.Step {
    fileprivate init(_ step: LicenceStep, _ view: LicenceView) {
        day = step.at.inShort
        what = step.move.done
        lines =
            step.said.lines(view)
            + [step.appealBy.map { "Open to appeal until \($0.words)." }].compactMap(\.self)
    }
}

extension LicencePage.Waiting {
    fileprivate init(_ proposal: LicenceProposal, _ view: LicenceView) {
        what = proposal.move.title
        lines = proposal.said.lines(view)
        confirmed = proposal.confirmed.map(view.name).listed()
        missing = proposal.waitsFor.map(view.name).listed()
    }
}

extension LicenceSaid {
    /// Everything that was said, for those who may read the whole.
    fileprivate func lines(_ view: LicenceView) -> [String] {
        let titles = scopes.map { id in view.scheme?.scopes.first { $0.id == id }?.title ?? id.text }
        let said = [
            panel.ifAny.map { "Decided by \($0.map(view.name).listed())." },
            titles.ifAny.map { "Covers: \($0.listed())." },
            conditions.ifAny.map { "Conditions: \($0.joined(separator: "; "))" },
            reason.map { "Why: \($0)" },
            handling.map { "The work, and the people in it: \($0)" },
        ]
        return said.compactMap(\.self) + grounds.map { "\($0.ground.title.capitalised): \($0.words)" }
    }
}

extension LicenceView {
    fileprivate func name(of account: AccountID) -> String { names[account] ?? account.text }
}

extension ProgrammeStanding {
    /// How much of it is done.
    fileprivate var counted: String {
        isComplete ? "Complete" : "\(modules.count { $0.standing.isDone }) of \(modules.count) done"
    }
}

extension CalendarDay {
    fileprivate func appeal(on today: CalendarDay) -> String {
        today <= self ? "Until \(words), to others than those who decided" : "Ended on \(words)"
    }
}
