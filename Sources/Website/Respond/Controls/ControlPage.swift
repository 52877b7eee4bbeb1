import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// A control with what may become of it, or all those of a contact.
struct ControlPage: Page {
    let back: Link
    let heading: String
    let line: String
    let facts: [String]
    /// The plan that put it in place.
    let plan: Link?
    let held: Items<Held>?
    let steps: [ControlStep]
    let errors: ErrorSummary?

    var template: String { "respond/control" }
    var title: String { heading }
    var place: String? { "/lapsing" }

    struct Held {
        let href: String
        let text: String
        let whose: String
        let state: String
        let ending: String
    }

    /// One control, and what can be done about it.
    init(
        _ control: HeldControl,
        of record: ContactRecord,
        _ contact: Contact,
        _ words: ControlWords,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let path = "/contacts/\(record.id.text)"
        back = Link("/lapsing", "About to lapse")
        heading = "\(words.title(control.control)), \(contact.name(control.protects))"
        line = "\(words.ending(control)). \(control.state.words). Kept by \(words.keeper(control))."
        let told = control.moves.map { $0.words(words, record.controls, staff) }
        facts = [words.actBy(control).map { $0 + "." }, words.whatFails(control.control)].compactMap(\.self) + told
        plan = control.placed?.plan.map { Link("/plans/\($0.text)", "The plan that put it in place") }
        held = nil
        let kinds = ControlStep.Kind.allCases.filter { kind in control.can.contains { $0.rawValue == kind.rawValue } }
        let begun = fields.names.isEmpty ? control.following(fields) : fields
        steps = kinds.map { kind in
            let to = "\(path)/controls/\(control.id.text)"
            return ControlStep(kind, to: to, version: record.version, contact.choices, words.choices, begun)
        }
        self.errors = errors
    }

    /// All that are watched, and a form for another.
    init(
        all record: ContactRecord,
        _ contact: Contact,
        _ words: ControlWords,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let path = "/contacts/\(record.id.text)"
        back = Link(path, "The contact")
        heading = "What protects, and until when"
        line = record.summary.reference ?? "A contact of \(record.summary.at.inShort)"
        facts = record.controls.isEmpty ? ["No control with an end is recorded."] : []
        plan = nil
        held = Items(
            record.controls.map { control in
                Held(
                    href: "\(path)/controls/\(control.id.text)",
                    text: words.title(control.control),
                    whose: contact.name(control.protects),
                    state: control.state.words,
                    ending: words.ending(control)
                )
            }
        )
        let to = "\(path)/controls"
        steps = [ControlStep(.putInPlace, to: to, version: record.version, contact.choices, words.choices, fields)]
        self.errors = errors
    }
}

extension HeldControl {
    /// A form in which another control of the same kind begins the day after this one ends.
    fileprivate func following(_ fields: FormFields) -> FormFields {
        guard let next = ends?.adding(days: 1) else { return fields }
        let begins = ControlStep.Kind.replace.field("begins")
        return FormFields([
            ControlStep.Kind.replace.field("control"): [control.text],
            ControlStep.Kind.replace.field("protects"): [protects?.text ?? ""],
            begins + ".day": ["\(next.day)"], begins + ".month": ["\(next.month)"], begins + ".year": ["\(next.year)"],
        ])
    }
}

extension Contact {
    fileprivate func name(_ person: PersonID?) -> String {
        guard let person else { return "for everybody there" }
        return "for " + (self.person(person)?.name?.full ?? "somebody whose name is not known")
    }

    fileprivate var choices: [Choice] {
        people.map { Choice($0.id.text, $0.name?.full ?? "Somebody whose name is not known") }
    }
}

extension ControlWords {
    fileprivate var choices: [Choice] { policy.controls.map { Choice($0.term.id.text, $0.term.title.capitalised) } }
}

extension MadeControlMove {
    fileprivate func words(_ words: ControlWords, _ all: [HeldControl], _ staff: StaffNames) -> String {
        let who = move == .lapse ? "" : ", \(staff[by])"
        let what =
            switch move {
            case .extend: "Extended until \(until?.words ?? "")"
            case .replace:
                "Followed by \(all.first { $0.id == successor }.map { words.names.title($0.control) } ?? "another")"
            case .release: "Not needed any more"
            case .lapse: "Lapsed with nothing after it"
            }
        return "\(what), \(at.inShort)\(who)." + (self.words.map { " “\($0)”" } ?? "")
    }
}
