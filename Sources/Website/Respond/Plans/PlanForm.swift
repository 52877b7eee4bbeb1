import ContactForms
import PlainWords
import Recognise
import Respond
import Vocabulary
import WebSupport

/// What somebody typed into one of the forms of a plan; the fields of each form have names of their own.
struct PlanForm {
    private let form: Form
    private let prefix: String
    private let fields: DraftFields

    init(_ form: Form, _ prefix: String) {
        self.form = form
        self.prefix = prefix
        fields = DraftFields(form.valuesByName)
    }

    var version: Int? { form.text("version").flatMap(Int.init) }

    /// The name in the form of what a refusal names.
    func field(_ name: String) -> String? {
        let last = name.split(separator: ".").last.map(String.init) ?? name
        return "\(prefix)-\(last.split(separator: "[").first.map(String.init) ?? last)"
    }

    func terms() -> PlanTerms {
        PlanTerms(
            for: PersonID(text("person")),
            theirAims: text("their_aims"),
            ourAims: text("our_aims"),
            with: form.values("\(prefix)-with").map { AgencyID($0) },
            withoutThem: text("without_them"),
            on: FootingID(text("footing"))
        )
    }

    /// The keys of what is ticked of what the assessment offers.
    var offers: Set<String> { Set(form.values("\(prefix)-offers")) }

    func action() throws(Refusal) -> NewAction {
        NewAction(
            ActionFamilyID(text("family")),
            text("words"),
            for: PersonID(text("person")),
            by: ActionOwner(
                text("agency").ifWritten.map { AgencyID($0) },
                name: text("name"),
                told: NamedHolder.Told(rawValue: text("told"))
            ),
            due: try neededDay("due"),
            review: try day("review"),
            succeeding: text("succeeds").ifWritten.map { HeldControlID($0) }
        )
    }

    func step(_ move: PlanMove) throws(Refusal) -> PlanStep {
        switch move {
        case .change: .change(terms())
        case .give: .give(words: text("words"))
        case .review: .review(words: text("words"), next: try neededDay("next"))
        case .end:
            .end(
                PlanEnding(why: text("why"), residualRisk: text("residual_risk"), holders: text("holders"))
            )
        }
    }

    func step(_ move: ActionMove) throws(Refusal) -> ActionStep {
        switch move {
        case .agree: .agree(words: text("words"))
        case .decline: .decline(words: text("words"))
        case .notDone: .notDone(words: text("words"))
        case .withdraw: .withdraw(words: text("words"))
        case .askDay: .askDay(due: try neededDay("due"), words: text("words"))
        case .change: .change(due: try neededDay("due"), words: text("words"))
        case .complete: .complete(words: text("words"), placing: try placed())
        }
    }

    /// Nil where no control is chosen.
    private func placed() throws(Refusal) -> PlacedByAction? {
        guard let control = text("control").ifWritten else { return nil }
        return PlacedByAction(
            ControlID(control),
            keeper: text("keeper"),
            begins: try neededDay("begins"),
            ends: try day("ends"),
            review: try day("review")
        )
    }

    func neededDay(_ name: String) throws(Refusal) -> CalendarDay {
        guard let day = try day(name) else { throw .unsaid(name, "no day is given", "write it like 27 11 2026") }
        return day
    }

    /// Nil where nothing is typed.
    private func day(_ name: String) throws(Refusal) -> CalendarDay? {
        let typed = TypedDate("\(prefix)-\(name)", fields)
        if typed.isEmpty { return nil }
        guard let day = typed.day else { throw .unsaid(name, "this is not a date", "write it like 27 11 2026") }
        return day
    }

    private func text(_ name: String) -> String { (form.text("\(prefix)-\(name)") ?? "").trimmed }
}
