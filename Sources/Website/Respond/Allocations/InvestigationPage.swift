import Access
import PlainWords
import Respond
import Vocabulary

/// An investigation: who does what, what lets them, how that went, and what can be done.
struct InvestigationPage: Page {
    let back = Link("/investigations", "Investigations")
    let heading: String
    let line: String
    let contact: Link?
    let parts: [Part]
    let course: Items<PlanPage.Step>?
    let steps: Items<StepForm>?
    let errors: ErrorSummary?

    var template: String { "respond/investigation" }
    var title: String { heading }
    var place: String? { "/investigations" }

    struct Part {
        let id: String
        let name: String
        let meaning: String?
        let give: Link?
        let nobody: String?
        let people: [Doing]
    }

    /// That somebody does it.
    struct Doing {
        let name: String
        let tag: String
        let tone: String
        let standing: String
        let lines: [String]
        let load: String
        let steps: [StepForm]
    }

    init(_ view: InvestigationView, _ words: AllocationWords, _ fields: FormFields, _ errors: ErrorSummary?, _ may: May)
    {
        let record = view.record
        heading = words.name(view)
        let begun = "\(view.kind.term.title). Begun on \(record.opened.at.inShort) by \(words.staff[record.opened.by])."
        line = begun + (record.closed.map { " Closed on \($0.at.inShort): \($0.because)" } ?? "")
        contact =
            may.readContact
            ? record.origin.contact.map { Link("/contacts/\($0.text)", "The contact it comes from") } : nil
        parts = view.kind.parts.map { Part($0, view, words, fields, may) }
        course = Items(
            record.allocations.flatMap { $0.course(view.kind, words) }.sorted { $0.at < $1.at }.map(\.step)
        )
        let close = StepForm(
            "Close the investigation",
            to: words.href(view) + "/close",
            version: record.version,
            [
                .area(
                    fields.area("close-because", "What came of it", hint: "Everybody's part in it ends with it")
                        .high(2, isOptional: false)
                )
            ]
        )
        steps = may.allocate && record.isOpen ? Items([close]) : nil
        self.errors = errors
    }

    /// What the one who looks may do.
    struct May {
        let allocate: Bool
        let allow: Bool
        let readContact: Bool
    }
}

extension InvestigationPage.Part {
    fileprivate init(
        _ part: InvestigationPart,
        _ view: InvestigationView,
        _ words: AllocationWords,
        _ fields: FormFields,
        _ may: InvestigationPage.May
    ) {
        id = part.id.text
        name = part.term.title
        meaning = part.term.meaning.ifWritten
        let mayGive = (may.allocate || may.allow) && view.record.isOpen
        give = mayGive ? Link("\(words.href(view))/parts/\(id)", "Who may do it: \(name.lowercased())") : nil
        people = view.parts.filter { $0.part.id == part.id }.map {
            InvestigationPage.Doing($0, view, words, fields, may)
        }
        nobody =
            people.isEmpty && view.record.isOpen
            ? part.isNeeded ? "Nobody does it, and somebody has to." : "Nobody does it." : nil
    }
}

extension InvestigationPage.Doing {
    fileprivate init(
        _ part: AllocatedPart,
        _ view: InvestigationView,
        _ words: AllocationWords,
        _ fields: FormFields,
        _ may: InvestigationPage.May
    ) {
        let allocation = part.allocation
        name = words.staff[allocation.assignee]
        (tag, tone) = words.tag(part.standing)
        standing = words.standing(part.standing) + "."
        let asked = part.unanswered.joined(separator: "; ")
        lines =
            words.lines(allocation.ground)
            + [
                asked.ifWritten.map { "Their licence has conditions of which nobody has said how they are met: \($0)" },
                part.handling.map { "Those who ended the licence said of the work, and of the people in it: \($0)" },
                allocation.given.overCeiling.map { "Given although they had their fill: \($0)" },
            ].compactMap(\.self)
        let count = words.load(part.load, part.part)
        load =
            "Since \(allocation.given.at.inShort); \(count)"
            + (part.isOverCeiling ? ", more than one person is counted with." : ".")
        let path = "\(words.href(view))/parts/\(part.part.id.text)/\(allocation.assignee.text)"
        func form(_ move: String, _ heading: String, _ asks: String) -> StepForm {
            let prefix = "\(move)-\(part.part.id.text)-\(allocation.assignee.text)"
            let area = fields.area("\(prefix)-because", asks).high(2, isOptional: false)
            return StepForm(heading, to: "\(path)/\(move)", version: view.record.version, [.area(area)])
        }
        var steps: [StepForm] = []
        if may.allow, case .allowed = part.standing {
            steps.append(form("end-override", "Allow it no longer", "Why"))
        }
        if may.allocate, view.record.isOpen {
            steps.append(form("end", "End \(name)’s part", "Why, and who has it from now on"))
        }
        self.steps = steps
    }
}

extension Allocation {
    /// What became of it, with when.
    fileprivate func course(
        _ kind: InvestigationKind,
        _ words: AllocationWords
    ) -> [(at: Instant, step: PlanPage.Step)] {
        let title = kind.parts.first { $0.id == part }?.term.title ?? part.text
        func step(_ what: String, _ at: Instant, _ by: AccountID, _ said: [String]) -> (Instant, PlanPage.Step) {
            let told = said.joined(separator: "\n").ifWritten
            return (at, PlanPage.Step(what: what, when: "\(at.inShort), \(words.staff[by])", words: told))
        }
        let grounds = earlier + [ground]
        let given = grounds.prefix(1).map { first in
            step("\(title): \(words.staff[assignee])", self.given.at, self.given.by, words.lines(first))
        }
        let allowed = grounds.dropFirst().compactMap { ground -> (Instant, PlanPage.Step)? in
            guard case .override(let override) = ground else { return nil }
            let what = "\(words.staff[assignee]) is let do it until \(override.lastDay.words)"
            return step(what, override.at, override.by, words.lines(ground))
        }
        let over = ended.map { step("\(words.staff[assignee])’s part ended", $0.at, $0.by, [$0.because]) }
        return given + allowed + [over].compactMap(\.self)
    }
}
