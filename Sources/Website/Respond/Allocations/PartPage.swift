import Access
import PlainWords
import Respond
import Understand
import Vocabulary

/// Who may be given a part of an investigation, who may not and why, with the forms to give it and to allow it.
struct PartPage: Page {
    let back: Link
    let heading: String
    let line: String
    let may: Items<Person>?
    let nobody: String?
    let others: Items<Person>?
    let allowing: String?
    let steps: [StepForm]
    let errors: ErrorSummary?

    var template: String { "respond/investigation-part" }
    var title: String { heading }
    var place: String? { "/investigations" }

    struct Person {
        let name: String
        let words: String
        let load: String
        let doesIt: String?
    }

    init(
        _ found: PartCandidates,
        _ words: AllocationWords,
        _ typed: FormFields,
        _ errors: ErrorSummary?,
        mayAllocate: Bool
    ) {
        let (view, part) = (found.view, found.part)
        back = Link(words.href(view), words.name(view))
        heading = "Who may do it: \(part.term.title.lowercased())"
        line = part.term.meaning.ifWritten.map { $0 + "." } ?? view.kind.term.title
        may = Items(found.may.map { Person($0, part, words) })
        others = Items(found.others.map { Person($0, part, words) })
        nobody = may == nil ? "Nobody holds a licence that covers it." : nil
        let ranks = view.kind.overrides.ranks.map(words.rank).sorted().map { $0.lowercased() }
        allowing =
            found.allowsAs == nil
            ? "Only one of these ranks may allow it without a licence, for \(view.kind.overrides.days) days at most: "
                + ranks.listed() + "." : nil
        let forms = PartForms(found: found, words: words, typed: typed)
        steps =
            view.record.isOpen
            ? (mayAllocate ? forms.allocate : []) + (found.allowsAs == nil ? [] : forms.allow) : []
        self.errors = errors
    }
}

extension PartPage.Person {
    fileprivate init(_ candidate: PartCandidates.Candidate, _ part: InvestigationPart, _ words: AllocationWords) {
        name = candidate.account.name
        self.words = candidate.answer.words
        load = words.load(candidate.load, part).capitalised
        doesIt = candidate.doesIt ? "Does it now" : nil
    }
}

extension LicenceAnswer {
    fileprivate var words: String {
        switch self {
        case .licensed(let licence):
            "Licence until \(licence.expires.words)"
                + (licence.conditions.isEmpty
                    ? "" : ", under conditions: \(licence.conditions.joined(separator: "; "))")
        case .unlicensed(let lack): lack.words.capitalised
        }
    }
}

/// The forms of a part: by a licence, and without one.
private struct PartForms {
    let found: PartCandidates
    let words: AllocationWords
    let typed: FormFields

    private var path: String { "\(words.href(found.view))/parts/\(found.part.id.text)" }

    var allocate: [StepForm] {
        guard !found.may.isEmpty else { return [] }
        let choices = found.may.map {
            Choice($0.id.text, $0.account.name, note: words.load($0.load, found.part).capitalised)
        }
        let present = found.view.parts.filter { $0.part.id == found.part.id }.map(\.allocation.assignee)
        let from = present.map { Choice($0.text, words.staff[$0]) }
        let isBound = found.may.contains {
            if case .licensed(let held) = $0.answer { !held.conditions.isEmpty } else { false }
        }
        let metBy = FormPart.area(
            typed.area("allocate-met_by", "How the conditions of their licence are met here").high(2)
        )
        let handing: [FormPart] = [
            FormPart.select(
                typed.select(
                    "allocate-from",
                    "In whose place",
                    hint: "Leave it where they do it beside each other",
                    of: from
                )
            ).mayBeEmpty,
            FormPart.area(typed.area("allocate-because", "Why it goes from one to the other").high(2)).mayBeEmpty,
        ]
        let parts: [FormPart] =
            [.radios(typed.choice("allocate-assignee", "Who is to do it", of: choices))]
            + (isBound ? [metBy.mayBeEmpty] : []) + [overCeiling("allocate")].compactMap(\.self)
            + (from.isEmpty ? [] : handing)
        return [form("allocate", "Give it to somebody licensed", parts)]
    }

    var allow: [StepForm] {
        guard !found.others.isEmpty else { return [] }
        let choices = found.others.map { Choice($0.id.text, $0.account.name) }
        let hint = "\(words.today.adding(days: found.view.kind.overrides.days).words) at the latest"
        let parts: [FormPart] =
            [
                .select(typed.select("allow-assignee", "Who is to do it without one", of: choices)),
                .area(
                    typed.area("allow-because", "Why it cannot wait for somebody licensed").high(2, isOptional: false)
                ),
                .area(
                    typed.area(
                        "allow-mitigation",
                        "What keeps people safe meanwhile",
                        hint: "Who sees the work, and how often"
                    )
                    .high(2, isOptional: false)
                ),
                .date(typed.date("allow-last_day", "Its last day", hint: hint)),
            ] + [overCeiling("allow")].compactMap(\.self)
        return [form("allow", "Allow it without a licence, for a time", parts, isGrave: true)]
    }

    /// Asked where anybody has as much as one person is counted with.
    private func overCeiling(_ prefix: String) -> FormPart? {
        guard let ceiling = found.part.ceiling, (found.may + found.others).contains(where: { $0.load >= ceiling })
        else { return nil }
        let label = "Where they have \(ceiling) or more: why another"
        return FormPart.area(typed.area("\(prefix)-over_ceiling", label).high(2)).mayBeEmpty
    }

    private func form(_ move: String, _ heading: String, _ parts: [FormPart], isGrave: Bool = false) -> StepForm {
        StepForm(
            heading,
            to: "\(path)/\(move)",
            version: found.view.record.version,
            parts,
            isFolded: move == "allow",
            isTyped: typed.areSent(to: move),
            isGrave: isGrave
        )
    }
}
