import PlainWords
import Reasoning
import Recognise
import Understand
import Vocabulary

extension CriterionWords {
    /// What one atom asks, as it is read.
    func words(_ atom: Atom) -> String {
        switch atom {
        case .fact(let id): told(names.fact(id)?.holds ?? id.text)
        case .threshold(let id): "the threshold ‘\(names.title(id))’ is met"
        case .graded(let id, let grade): "the threshold ‘\(names.title(id))’ is met, graded \(grade)"
        case .weighed(let id): "the threshold ‘\(names.title(id))’ is looked at"
        case .answered(let id): "something is recorded about: \(told(names.fact(id)?.question ?? id.text))"
        case .clue(let ids): "clue: \(ids.map(names.title).listed("or"))"
        case .role(let role): "the person is here as \(role.words)"
        case .kind(let kinds): "the kind of contact is: \(kinds.map(\.words).listed("or"))"
        case .grade(let grades): "the responder’s grade is \(grades.map(\.rawValue).listed("or"))"
        case .nation(let nation): "the law of \(nation.rawValue.capitalised) applies"
        case .spokenToAlone(let alone): alone ? "the person was spoken to alone" : "the person was not spoken to alone"
        case .has(let detail): "recorded: \(detail.rawValue.replacing("_", with: " "))"
        case .labelling: "the narrative labels somebody or lays blame on them"
        case .harmsChild: "the person causes a harmful feature about a child here"
        case .asks: "a question is open whose answer could change something"
        case .remaining: "part of the danger has no answer yet"
        case .toldBy(.possibleCause): "everybody who told of it may be the cause of the harm"
        case .toldBy(.close): "everybody who told of it is close to the person, and the person did not"
        case .anyone: "of anyone in the contact"
        default: situated(atom)
        }
    }

    private func situated(_ atom: Atom) -> String {
        switch atom {
        case .vulnerability(let ids, let isConfirmed):
            "\(isConfirmed ? "confirmed vulnerability" : "vulnerability"): \(any(ids.map(names.title)))"
        case .feature(let ids, let place): "\(place.words): \(any(ids.map(names.title)))"
        case .control(let ids, let concerns):
            "control: \(any(ids.map(names.title)))"
                + (concerns.isEmpty ? "" : ", which is \(concerns.map(\.words).listed("or"))")
        case .reliedOn(let ids): "a control that can be relied on: \(any(ids.map(names.title)))"
        case .consent(let route, let states):
            "agreement\(route.map { " to ‘\(names.title($0))’" } ?? ""): "
                + states.map(\.words.lowercasedFirst).listed("or")
        case .harm(let ids): "a risk of harm: \(any(ids.map(names.title)))"
        case .referral(let ids): "a referral is called for: \(any(ids.map(names.title)))"
        default: history(atom)
        }
    }

    private func history(_ atom: Atom) -> String {
        switch atom {
        case .contacts(let count): words(count)
        case .contactsHere(let least, let within):
            "at least \(least.counted("earlier contact", "earlier contacts")) at this place\(words(within))"
        case .moreOften(let least, let recent, let within):
            "at least \(least) contacts within \(recent.words), more than in the rest of \(within.words)"
        case .rising(.factors, let within):
            "more is recorded about the person than in any earlier contact\(words(within))"
        case .rising(.people, let within): "more people are concerned than in any earlier contact\(words(within))"
        default: "something else that is recorded"
        }
    }

    private func words(_ count: ContactCount) -> String {
        let what = count.earlierOnly ? "earlier contact" : "contact"
        let parts = [
            "at least \(count.atLeast.counted(what, what + "s")) with the person\(words(count.within))",
            count.graded.map { "graded \($0.rawValue)" },
            count.features.isEmpty ? nil : "with \(count.features.map(names.title).listed("or"))",
            count.concerns.isEmpty ? nil : "telling of \(count.concerns.map(names.title).listed("or"))",
            count.notFollowedUp ? "after which nobody went back" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private func words(_ within: Span?) -> String { within.map { " within \($0.words)" } ?? "" }

    func words(_ quantity: Quantity, _ comparison: Comparison, _ limit: Double) -> String {
        let number = limit.rounded() == limit ? "\(Int(limit))" : "\(limit)"
        switch (quantity, comparison) {
        case (.age, .less): return "The person is, or may be, under \(number)"
        case (.age, .atLeast): return "The person is \(number) or over"
        case (.age, _): return "The person’s age is \(comparison.words) \(number)"
        case (.fact(let id), _):
            let question = told(names.fact(id)?.question ?? id.text)
            return "\(question) The answer is \(comparison.words) \(number)"
        }
    }

    /// Words of the policy that are about somebody, said of nobody in particular.
    func told(_ words: String) -> String { words.filled(["person": "the person", "count": "so many"]) }

    private func any(_ titles: [String]) -> String { titles.isEmpty ? "any" : titles.listed("or") }
}

extension Atom.FeaturePlace {
    fileprivate var words: String {
        switch self {
        case .about: "feature of the person’s situation"
        case .recorded: "feature that the responder recorded"
        case .caused: "the person causes"
        case .anywhere: "feature about anyone here"
        }
    }
}

extension ControlConcern {
    fileprivate var words: String {
        switch self {
        case .none: "working"
        case .failed: "failed"
        case .absent: "not there"
        case .unverified: "never seen to work"
        case .lapsesSoon: "soon to end"
        case .singlePoint: "the only one left"
        }
    }
}

extension Comparison {
    fileprivate var words: String {
        switch self {
        case .less: "less than"
        case .atMost: "at most"
        case .equal: "exactly"
        case .atLeast: "at least"
        case .more: "more than"
        }
    }
}

extension Atom {
    /// The entries of the policy that it speaks of.
    var named: Set<PolicyAddress> {
        switch self {
        case .fact(let id), .answered(let id): [PolicyAddress(.facts, id.text)]
        case .threshold(let id), .graded(let id, _), .weighed(let id): [PolicyAddress(.thresholds, id.text)]
        case .vulnerability(let ids, _): Set(ids.map { PolicyAddress(.vulnerabilities, $0.text) })
        case .feature(let ids, _): Set(ids.map { PolicyAddress(.features, $0.text) })
        case .clue(let ids): Set(ids.map { PolicyAddress(.clues, $0.text) })
        case .control(let ids, _), .reliedOn(let ids): Set(ids.map { PolicyAddress(.controls, $0.text) })
        case .harm(let ids): Set(ids.map { PolicyAddress(.harms, $0.text) })
        case .referral(let ids): Set(ids.map { PolicyAddress(.pathways, $0.text) })
        case .consent(let route?, _): [PolicyAddress(.pathways, route.text)]
        case .anyone(let inner): inner.named
        default: []
        }
    }
}

extension Criterion {
    /// The entries of the policy that it speaks of.
    var named: Set<PolicyAddress> {
        let counted = quantities.compactMap { quantity -> PolicyAddress? in
            if case .fact(let id) = quantity { PolicyAddress(.facts, id.text) } else { nil }
        }
        return atoms.reduce(into: Set(counted)) { $0.formUnion($1.named) }
    }
}
