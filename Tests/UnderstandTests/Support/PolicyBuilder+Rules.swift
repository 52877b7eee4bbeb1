import Recognise
import Vocabulary

@testable import Understand

extension PolicyBuilder {
    func test(
        _ id: ThresholdID,
        about: Scope = .person,
        scope: Criterion? = nil,
        raisedBy: Criterion? = nil,
        metWhen: Criterion,
        grades: [ThresholdDefinition.GradeRow] = [],
        law: [LegalRule] = []
    ) -> PolicyBuilder {
        with {
            $0.thresholds.append(
                ThresholdDefinition(
                    id: id,
                    title: id.text,
                    meaning: id.text,
                    about: about,
                    scope: scope,
                    raisedBy: raisedBy,
                    metWhen: metWhen,
                    grades: grades,
                    law: law,
                    authority: .small
                )
            )
        }
    }

    /// An agency whose rows are all about the same, the first that holds giving the role.
    func agency(
        _ id: AgencyID,
        about: Scope = .person,
        _ rows: [(AgencyRole, Criterion)],
        untilKnown: AgencyDefinition.UntilKnown? = nil
    ) -> PolicyBuilder {
        with {
            let rows = rows.enumerated().map { index, row in
                AgencyDefinition.Row(
                    id: RuleID("\(id)-\(index + 1)"),
                    about: about,
                    role: row.0,
                    when: row.1,
                    authority: .small
                )
            }
            $0.agencies.append(AgencyDefinition(term: .small(id), rows: rows, untilKnown: untilKnown))
        }
    }

    func pathway(
        _ id: PathwayID,
        to: AgencyID = "service",
        diversions: [PathwayDefinition.Diversion] = [],
        when: Criterion,
        consent: RuleID = "not-needed",
        lawful: [LegalRule] = [],
        clock: Clock? = nil,
        mustInclude: [RequiredContent] = [],
        addresses: Addresses = Addresses()
    ) -> PolicyBuilder {
        with {
            $0.pathways.append(
                PathwayDefinition(
                    id: id,
                    title: id.text,
                    to: to,
                    diversions: diversions,
                    when: when,
                    consent: consent,
                    lawful: lawful,
                    clock: PathwayClock(clock: clock, words: "soon", authority: .small),
                    mustInclude: mustInclude,
                    addresses: addresses,
                    answers: "a need",
                    authority: .small
                )
            )
        }
    }

    /// A rule on consent; a state that is not listed holds the referral.
    func consent(
        _ id: RuleID,
        whose: ConsentRule.Whose = .person,
        _ states: [ConsentState: ConsentRule.Outcome],
        override: ConsentRule.Override = .never,
        child: ConsentRule.Outcome? = nil
    ) -> PolicyBuilder {
        with {
            $0.consentRules.append(
                ConsentRule(
                    id: id,
                    whose: whose,
                    states: states,
                    override: override,
                    child: child,
                    authority: .small
                )
            )
        }
    }

    /// A rule by which every referral goes, whatever the answer.
    func consentNotNeeded() -> PolicyBuilder {
        consent("not-needed", Dictionary(uniqueKeysWithValues: ConsentState.allCases.map { ($0, .send) }))
    }

    func action(
        _ id: RuleID,
        about: Scope = .person,
        when: Criterion,
        addresses: Addresses = Addresses(),
        answers: String = "a need",
        clock: Clock? = nil
    ) -> PolicyBuilder {
        with {
            $0.actionRules.append(
                ActionRule(
                    id: id,
                    kind: "control",
                    owner: "police",
                    about: about,
                    when: when,
                    action: "do \(id) for {person}",
                    addresses: addresses,
                    answers: answers,
                    clock: clock,
                    authority: .small
                )
            )
        }
    }

    func alert(_ id: AlertID, rule: RuleID? = nil, about: Scope = .person, when: Criterion) -> PolicyBuilder {
        with {
            $0.alertRules.append(
                AlertRule(
                    id: rule ?? RuleID(id.text),
                    alert: id,
                    about: about,
                    when: when,
                    because: "\(id) for {person}",
                    authority: .small
                )
            )
        }
    }
}
