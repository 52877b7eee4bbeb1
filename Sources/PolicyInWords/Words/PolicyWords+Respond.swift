import PlainWords
import Recognise
import Understand
import Vocabulary

extension PolicyWords {
    func entry(_ route: PathwayDefinition) -> PolicyEntry {
        let meaning = "To: \(names.title(route.to)). \(route.answers.asSentence)"
        var entry = PolicyEntry(.pathways, route.id.text, route.title, meaning)
        let diversions = route.diversions.map { criteria.rule("To \(names.title($0.to)) instead when", $0.when) }
        entry.rules = ([criteria.rule("Called for when", route.when)] + diversions).compactMap(\.self)
        entry.lists = [
            PolicyEntry.List("It tells", words: route.mustInclude.map(\.item)),
            PolicyEntry.List("What it may change", items(route.addresses)),
            PolicyEntry.List("Agreement", items(.agreement, [route.consent], \.spelledOut)),
        ].compactMap(\.self)
        entry.law = route.lawful.map(PolicyEntry.Law.init)
        entry.about = [
            PolicyEntry.Row(term: "Time", words: route.clock.words.asSentence),
            PolicyEntry.Row(term: "Where the time is from", words: route.clock.authority.source.withoutAddresses),
        ]
        entry.authority = route.authority
        entry.named = route.diversions.reduce(into: route.when.named) { $0.formUnion($1.when.named) }
            .union(named(route.addresses)).union([PolicyAddress(.agencies, route.to.text)])
            .union(addresses(.agreement, [route.consent]))
        return entry
    }

    func entry(_ agency: AgencyDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.agencies, agency.term)
        entry.rules = agency.rows.compactMap { row in
            criteria.rule("\(row.role.words.capitalised) when (\(row.id.text.replacing("-", with: " ")))", row.when)
        }
        if let open = agency.untilKnown {
            entry.about = [PolicyEntry.Row(term: "While it cannot be told", words: open.role.words.capitalised)]
        }
        entry.named = agency.rows.reduce(into: []) { $0.formUnion($1.when.named) }
        return entry
    }

    func entry(_ rule: ConsentRule) -> PolicyEntry {
        var entry = PolicyEntry(.agreement, rule.id.text, rule.id.spelledOut)
        let follows = ConsentState.allCases.compactMap { state in
            rule.states[state].map { "\(state.words): \($0.words)" }
        }
        entry.lists = [PolicyEntry.List("What follows from each answer", words: follows)].compactMap(\.self)
        entry.about = [
            PolicyEntry.Row(term: "Whose", words: rule.whose == .person ? "The person’s" : "A parent’s"),
            PolicyEntry.Row(term: "Without it", words: rule.override.words),
            rule.child.map { PolicyEntry.Row(term: "For a child", words: $0.words.capitalised) },
        ].compactMap(\.self)
        entry.authority = rule.authority
        return entry
    }

    func entry(_ rule: ActionRule) -> PolicyEntry {
        var entry = PolicyEntry(.actions, rule.id.text, rule.id.spelledOut, criteria.told(rule.action).asSentence)
        entry.rules = [criteria.rule("Thought of when", rule.when)].compactMap(\.self)
        entry.lists = [
            PolicyEntry.List("Whose task", items(.agencies, [rule.owner], names.title)),
            PolicyEntry.List("What it changes", items(rule.addresses)),
            PolicyEntry.List("The need it meets", words: [criteria.told(rule.answers).asSentence]),
        ].compactMap(\.self)
        entry.about = rule.clock.map { [PolicyEntry.Row(term: "Time", words: $0.words.capitalised)] } ?? []
        entry.authority = rule.authority
        entry.named = rule.when.named.union(named(rule.addresses)).union([PolicyAddress(.agencies, rule.owner.text)])
        return entry
    }

    func entry(_ alert: Term<Subject.Alert>) -> PolicyEntry {
        var entry = PolicyEntry(.alerts, alert)
        let rules = policy.alertRules.filter { $0.alert == alert.id }
        let when = Criterion.any(rules.map(\.when))
        entry.rules = rules.isEmpty ? [] : [criteria.rule("It stands out when", when)].compactMap(\.self)
        let because = rules.map { criteria.told($0.because).asSentence }.removingRepeats()
        entry.lists = [PolicyEntry.List("What is said", words: because)].compactMap(\.self)
        entry.named = rules.reduce(into: []) { $0.formUnion($1.when.named) }
        return entry
    }

    private func items(_ addresses: Addresses) -> [PolicyEntry.Item] {
        items(.features, addresses.features, names.title) + items(.harms, addresses.harms, names.title)
            + (addresses.words.map { [PolicyEntry.Item(words: criteria.told($0).asSentence)] } ?? [])
    }

    private func named(_ given: Addresses) -> Set<PolicyAddress> {
        addresses(.features, given.features).union(addresses(.harms, given.harms))
    }
}

extension ConsentRule.Outcome {
    fileprivate var words: String {
        switch self {
        case .send: "it can go"
        case .ask: "agreement is asked first"
        case .hold: "it waits, and why agreement is not there is recorded"
        case .stopAndAsk: "nothing is sent, and agreement was never asked"
        case .stop: "nothing is sent, and a way back is offered"
        case .wait: "nothing is sent until a lawful reason is recorded"
        case .leave: "nothing is sent; the route is open to whoever agrees"
        }
    }
}

extension ConsentRule.Override {
    fileprivate var words: String {
        switch self {
        case .never: "No recorded reason lets it go"
        case .always: "A recorded lawful reason lets it go"
        case .unlessRefused: "A recorded lawful reason lets it go, unless it was refused"
        }
    }
}
