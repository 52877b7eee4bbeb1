import PlainWords
import Recognise
import Understand
import Vocabulary

/// Tells every entry of a policy in words.
struct PolicyWords {
    let policy: Policy
    let names: Names
    let criteria: CriterionWords
    let files: [PolicyAddress: PolicySheet]
    /// The places that nobody has held against their source yet.
    let open: Set<String>

    init(_ policy: Policy, _ files: [PolicyAddress: PolicySheet], open: Set<String>) {
        self.policy = policy
        self.files = files
        self.open = open
        names = Names(policy)
        criteria = CriterionWords(names: names)
    }

    /// Each kind in the order of the kinds, and by name within.
    var entries: [PolicyEntry] {
        PolicyKind.allCases.flatMap { kind in
            entries(of: kind).sorted { ($0.name.lowercased(), $0.address.id) < ($1.name.lowercased(), $1.address.id) }
        }
    }

    var namesByAddress: [PolicyAddress: String] {
        Dictionary(entries.map { ($0.address, $0.name) }) { first, _ in first }
    }

    private func entries(of kind: PolicyKind) -> [PolicyEntry] {
        switch kind {
        case .thresholds: policy.thresholds.map(entry)
        case .pathways: policy.pathways.map(entry)
        case .agencies: policy.agencies.map(entry)
        case .agreement: policy.consentRules.map(entry)
        case .working, .learning: sheets(of: kind).map { entry(kind, $0) }
        case .waiting: policy.waits.map(entry)
        case .actions: policy.actionRules.map(entry)
        case .alerts: policy.alerts.map(entry)
        case .clues: policy.clues.map(entry)
        case .vulnerabilities: policy.vulnerabilities.map(entry)
        case .features: policy.features.map(entry)
        case .controls: policy.controls.map(entry)
        case .harms: policy.harms.map { PolicyEntry(.harms, $0) }
        case .formulation: policy.harmRules.map(entry)
        case .facts: policy.facts.map(entry)
        case .instruments: policy.instruments.map(entry)
        case .guidance: policy.guidance.map(entry)
        }
    }

    /// Links to entries of one kind, each by its name.
    func items<Subject>(
        _ kind: PolicyKind,
        _ ids: [Identifier<Subject>],
        _ title: (Identifier<Subject>) -> String
    ) -> [PolicyEntry.Item] {
        ids.map { PolicyEntry.Item(words: title($0).capitalised, href: PolicyAddress(kind, $0.text).href) }
    }

    func addresses(_ kind: PolicyKind, _ ids: [Identifier<some Any>]) -> Set<PolicyAddress> {
        Set(ids.map { PolicyAddress(kind, $0.text) })
    }
}

extension RuleID {
    /// The name of a rule that has no title, read out.
    var spelledOut: String { text.replacing("-", with: " ").capitalised }
}
