import Learn
import PlainWords
import Vocabulary
import Website

/// What samples suggest that people learn, what was decided, and whether it shows since.
struct NeedsPage: Page {
    let lead: String
    let proposals: Items<Proposal>?
    let nothing: Empty?
    let asked: Items<Need>?
    let past: Items<Need>?
    let errors: ErrorSummary?

    var template: String { "learn/needs" }
    var title: String { "What practice asks for" }
    var place: String? { "/needs" }

    struct Proposal {
        let who: String
        let what: String
        let because: String
        let form: StepForm
    }

    struct Need {
        let who: String
        let what: String
        let words: String
        let standing: String
        let effect: String?
        let form: StepForm?
    }

    init(
        _ view: NeedsView,
        _ policy: LearnPolicy,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        on today: CalendarDay
    ) {
        lead =
            view.showsPeople
            ? "Samples only suggest. You know the people: speak with them first, then say whether something is asked, and why."
            : "Samples only suggest. Units and the whole force stand here, and only where enough people stand behind it: nobody is named."
        proposals = Items(
            view.proposals.map { Proposal($0, view.offered[$0] ?? [], policy, staff, fields, on: today) }
        )
        nothing =
            proposals == nil
            ? Empty(heading: "Nothing is suggested", paragraph: "What samples suggest to learn stands here.") : nil
        let needs = view.needs.map { ($0.need.status, Need($0, policy, staff, fields)) }
        asked = Items(needs.filter { $0.0 == .open }.map(\.1))
        past = Items(needs.filter { $0.0 != .open }.map(\.1))
        self.errors = errors
    }

    /// What stands in a path for the one that has no id.
    static let force = "all"

    /// What the names of the fields of a proposal begin with.
    static func prefix(_ owner: NeedOwner, _ behaviour: BehaviourID) -> String { "\(owner.id ?? force)-\(behaviour)" }
}

extension NeedsPage.Proposal {
    fileprivate init(
        _ proposal: NeedProposal,
        _ offered: [LearningModule],
        _ policy: LearnPolicy,
        _ staff: StaffNames,
        _ fields: FormFields,
        on today: CalendarDay
    ) {
        let (owner, behaviour) = (proposal.owner, proposal.behaviour)
        let prefix = NeedsPage.prefix(owner, behaviour)
        let isTyped = fields.areSent(to: prefix)
        let due = FormFields.typed(today.adding(days: policy.sampling.needs.dueDays), as: prefix + "-due")
        let typed = isTyped ? fields : FormFields(due)
        who = owner.words(staff)
        what = policy.title(behaviour)
        let samples = proposal.of.counted("sample", "samples")
        let people = owner.level == .person ? "" : ", by \(proposal.people.counted("person", "people"))"
        because = "Not shown in \(proposal.notShown) of the latest \(samples) that gave occasion for it\(people)."
        let modules = offered.map { Choice($0.id.text, $0.term.title) }
        let decisions = [Choice("ask", "Ask for learning"), Choice("none", "Ask for nothing")]
        let told: [FormPart] =
            owner.level == .person
            ? [.date(typed.date(prefix + "-told", "When you spoke with them", hint: Self.asking))] : []
        form = StepForm(
            "Decide",
            to: "/proposals/\(owner.level.rawValue)/\(owner.id ?? NeedsPage.force)/\(behaviour)",
            does: "Keep what I decide",
            version: 0,
            [
                .radios(typed.choice(prefix + "-decision", "What you decide", of: decisions).small()),
                .area(typed.area(prefix + "-words", "Why", hint: "They read it").high(3, isOptional: false)),
            ] + told + [
                .ticks(
                    typed.choice(prefix + "-modules", "Modules that teach it", hint: Self.asking, of: modules).small()
                ),
                .date(typed.date(prefix + "-due", "To be done by")).mayBeEmpty,
            ],
            isTyped: isTyped
        )
    }

    private static let asking = "Where you ask for learning"
}

extension NeedsPage.Need {
    fileprivate init(_ view: NeedView, _ policy: LearnPolicy, _ staff: StaffNames, _ fields: FormFields) {
        let need = view.need
        who = need.owner.words(staff)
        what = policy.title(need.behaviour)
        words = "“\(need.words)” \(staff[need.made.by]), \(need.made.at.inShort)"
        standing = need.standing(done: view.done)
        effect = need.status == .setAside ? nil : view.effect?.words(under: policy.sampling)
        let mayClose = need.status == .open && (view.done != nil || need.owner.level != .person)
        form =
            mayClose
            ? StepForm(
                "Close it",
                to: "/needs/\(need.id)/close",
                version: need.version,
                [.area(fields.area("\(need.id)-words", "What came of it").high(2, isOptional: false))]
            ) : nil
    }
}

extension NeedOwner {
    fileprivate func words(_ staff: StaffNames) -> String {
        switch self {
        case .person(let account): staff[account]
        case .unit(let unit): "Unit \(unit.text.capitalised)"
        case .force: "The whole force"
        }
    }
}

extension LearnPolicy {
    /// What a behaviour is called.
    func title(_ behaviour: BehaviourID) -> String {
        behaviours.first { $0.term.id == behaviour }?.term.title ?? behaviour.text
    }
}
