import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What a reviewer says of a judgement: behaviour by behaviour, what was found, and what went well.
struct SampleForm {
    let groups: [Group]
    let findings: Group
    let well: TextArea

    /// The behaviours of one guideline.
    struct Group {
        let name: String
        let isOpen: Bool
        let parts: [FormPart]
    }

    init(_ policy: LearnPolicy, _ fields: FormFields) {
        let offered = policy.seenInReviews
        let sights = PracticeReview.Sight.allCases.map { Choice($0.rawValue, $0.words) }
        groups = policy.guidelines.compactMap { guideline in
            let parts = offered.filter { $0.guideline == guideline.id }.flatMap { behaviour -> [FormPart] in
                let id = behaviour.term.id.text
                let field = fields.choice("seen-\(id)", behaviour.term.title, hint: behaviour.term.meaning, of: sights)
                return [
                    .radios(field.small(columns: 3)),
                    .text(fields.text("words-\(id)", "Where you saw it, or missed it")),
                ]
            }
            let isOpen = parts.contains(where: \.isSaid)
            return parts.isEmpty ? nil : Group(name: guideline.title, isOpen: isOpen, parts: parts)
        }
        let kinds = policy.sampling.findings.map { Choice($0.term.id.text, $0.term.title) }
        let asked = (1...Self.findings).flatMap { number -> [FormPart] in
            [
                .select(fields.select("finding-\(number)", "What you found", of: kinds)).mayBeEmpty,
                .text(fields.text("found-\(number)", "In what").optional),
            ]
        }
        findings = Group(name: "What you found", isOpen: asked.contains(where: \.isSaid), parts: asked)
        well = fields.area("well", "What went well", hint: "One thing at least: whoever reads this is to grow by it")
            .high(3, isOptional: false)
    }

    /// How many can be said at once.
    private static let findings = 3

    /// What was typed, and the way from what a refusal names to the fields of the form.
    static func newReview(
        _ form: Form,
        _ policy: LearnPolicy
    ) -> (new: NewReview, field: (String) -> String?) {
        let seen = policy.seenInReviews.compactMap { behaviour -> PracticeReview.Seen? in
            let id = behaviour.term.id
            guard let sight = form.text("seen-\(id)").flatMap(PracticeReview.Sight.init) else { return nil }
            return PracticeReview.Seen(id, sight, form.words("words-\(id)"))
        }
        let places = (1...findings).filter { !form.words("finding-\($0)").isEmpty }
        let found = places.map { number in
            PracticeReview.Found(FindingKindID(form.words("finding-\(number)")), form.words("found-\(number)"))
        }
        let new = NewReview(seen: seen, findings: found, well: form.words("well"))
        return (
            new,
            { name in
                let parts = name.split { "[].".contains($0) }.map(String.init)
                guard parts.count == 3, let place = Int(parts[1]) else {
                    return name == "seen" ? policy.seenInReviews.first.map { "seen-\($0.term.id)" } : name
                }
                if parts[0] == "seen" { return (parts[2] == "words" ? "words-" : "seen-") + seen[place].behaviour.text }
                return (parts[2] == "words" ? "found-" : "finding-") + String(places[place])
            }
        )
    }
}

extension FormPart {
    /// Whether something was chosen or typed there, or is wrong with it.
    fileprivate var isSaid: Bool {
        isTouched || aText?.value.isEmpty == false || someRadios?.items.contains(where: \.isChecked) == true
            || aSelect?.options.dropFirst().contains(where: \.isSelected) == true
    }
}

extension LearnPolicy {
    /// The behaviours of which some finding tells: what can be read from a judgement.
    fileprivate var seenInReviews: [Behaviour] {
        let told = Set(sampling.findings.flatMap(\.behaviours))
        return behaviours.filter { told.contains($0.term.id) }
    }
}

extension PracticeReview.Sight {
    var words: String {
        switch self {
        case .shown: "Shown"
        case .notShown: "Not shown"
        case .noOccasion: "No occasion"
        }
    }
}
