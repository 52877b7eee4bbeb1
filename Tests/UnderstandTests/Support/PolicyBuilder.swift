import Recognise
import Testing
import Vocabulary

@testable import Understand

/// A policy of a few terms, made for one test.
struct PolicyBuilder {
    var policy = Policy(
        name: Policy.Name(id: "small", version: "1", sha256: "0"),
        calendar: WorkingCalendar(
            bankHolidays: [],
            terms: [],
            covers: CalendarDay(number: 0)...CalendarDay(number: 40_000),
            schoolDayBegins: 510
        )
    )

    init() { policy.wording = .plain }

    func with(_ change: (inout Policy) -> Void) -> PolicyBuilder {
        var copy = self
        change(&copy.policy)
        return copy
    }

    func facts(_ ids: FactID..., about: Scope = .person, askOf: AskOf = .observe) -> PolicyBuilder {
        with { $0.facts += ids.map { FactDefinition.small($0, about: about, kind: .truth, askOf: askOf) } }
    }

    func counts(_ ids: FactID...) -> PolicyBuilder {
        with { $0.facts += ids.map { FactDefinition.small($0, about: .person, kind: .count, askOf: .records) } }
    }

    func vulnerability(_ id: VulnerabilityID, arises: Criterion? = nil) -> PolicyBuilder {
        with { $0.vulnerabilities.append(VulnerabilityDefinition(term: .small(id), arises: arises)) }
    }

    func feature(_ id: FeatureID, isHarmful: Bool = true) -> PolicyBuilder {
        with { $0.features.append(FeatureDefinition(term: .small(id), isHarmful: isHarmful)) }
    }

    func clue(
        _ id: ClueID,
        vulnerabilities: [VulnerabilityID] = [],
        features: [FeatureID] = []
    ) -> PolicyBuilder {
        with {
            $0.clues.append(
                ClueDefinition(
                    term: .small(id),
                    suggestsVulnerabilities: vulnerabilities,
                    suggestsFeatures: features
                )
            )
        }
    }

    func control(
        _ id: ControlID,
        against: [FeatureID] = [],
        leadDays: Int = 7,
        isHeldByFamily: Bool = false
    ) -> PolicyBuilder {
        with {
            $0.controls.append(
                ControlDefinition(
                    term: .small(id),
                    owner: "owner",
                    guardsAgainst: against,
                    leadDays: leadDays,
                    isHeldByFamily: isHeldByFamily
                )
            )
        }
    }

    func concern(_ concern: ControlConcern, when: ControlCriterion) -> PolicyBuilder {
        with {
            let id = RuleID("\(concern.rawValue)-\($0.concernRules.count)")
            let because = "{control} of {person} is \(concern.rawValue)"
            $0.concernRules.append(ConcernRule(id: id, concern: concern, when: when, because: because))
        }
    }

    func harm(
        _ harm: HarmID,
        vulnerabilities: [VulnerabilityID]? = nil,
        features: [FeatureID] = [],
        clues: [ClueID] = [],
        heldBy: [ControlID] = []
    ) -> PolicyBuilder {
        with {
            $0.harms.append(.small(harm))
            $0.harmRules.append(
                HarmRule(
                    id: RuleID(harm.text),
                    harm: harm,
                    vulnerabilities: vulnerabilities,
                    features: features,
                    clues: clues,
                    heldBy: heldBy,
                    because: "{person} may come to \(harm)",
                    authority: .small
                )
            )
        }
    }

    /// What the contact comes to under this policy.
    func assess(_ contact: Contact, clues: [FoundClue] = [], labels: [String] = []) throws -> Assessment {
        try assessor().assess(contact, words: FoundWords(clues: clues, labels: labels))
    }

    /// The policy, ready for many contacts.
    func assessor() throws -> Assessor {
        try Assessor(CompiledPolicy(policy))
    }
}

extension Assessor {
    /// What a contact comes to of which the words hold nothing.
    func assess(_ contact: Contact) throws -> Assessment {
        try assess(contact, words: FoundWords(clues: []))
    }
}

extension FactDefinition {
    static func small(_ id: FactID, about: Scope, kind: Kind, askOf: AskOf) -> FactDefinition {
        FactDefinition(
            id: id,
            about: about,
            kind: kind,
            question: "Is it \(id) for {person}?",
            holds: kind == .count ? "{person} has \(id) {count}" : "{person}: \(id)",
            fails: "{person}: not \(id)",
            open: "{person}: \(id) is not known",
            askOf: askOf,
            authority: .small
        )
    }
}

extension Authority {
    static let small = Authority(source: "A small policy")
}

extension Term {
    static func small(_ id: Identifier<Subject>) -> Term {
        Term(id: id, title: id.text, meaning: id.text, authority: .small)
    }
}
