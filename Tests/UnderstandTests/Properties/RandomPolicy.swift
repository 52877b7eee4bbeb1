import Reasoning
import Recognise
import TestSupport
import Vocabulary

@testable import Understand

/// Makes small policies and contacts at random, the same for the same seed.
struct RandomPolicy {
    static let contactFacts: [FactID] = ["crime", "fire"]
    static let truths: [FactID] = ["hurt", "cold", "alone"]
    static let features: [FeatureID] = ["theft", "noise"]

    var chance: SplitMix64

    init(seed: UInt64) { chance = SplitMix64(seed: seed) }

    /// A policy of tests, roles and routes; where its tests are always in play, an answer never brings in another.
    mutating func policy(isAlwaysInPlay: Bool) -> PolicyBuilder {
        var policy = PolicyBuilder().facts("crime", "fire", about: .contact).facts("hurt", "cold", "alone")
            .facts(.consentOverrideReason).counts("times", .age).feature("theft").feature("noise")
            .test("duty", about: .contact, raisedBy: .always, metWhen: contactCriterion())
            .agency("police", about: .contact, [(.primary, .test("duty")), (.supporting, contactCriterion())])
        var tests: [ThresholdID] = ["duty"]
        for id: ThresholdID in ["first", "second", "third"] {
            let raisedBy: Criterion? = isAlwaysInPlay ? .always : chance.oneIn(2) ? .feature("theft") : nil
            let metWhen = criterion(depth: 2, over: tests)
            policy = policy.test(id, raisedBy: raisedBy, metWhen: metWhen, grades: grades(over: tests))
            tests.append(id)
        }
        for id: AgencyID in ["crew", "ward"] {
            let rows = [(role(), criterion(depth: 1, over: tests)), (role(), criterion(depth: 1, over: tests))]
            policy = policy.agency(id, rows)
        }
        for id: PathwayID in ["way", "path"] {
            policy = consent(RuleID(id.text), in: policy)
                .pathway(
                    id,
                    to: "ward",
                    diversions: chance.oneIn(2) ? [.init(to: "crew", when: criterion(depth: 1, over: tests))] : [],
                    when: criterion(depth: 1, over: tests),
                    consent: RuleID(id.text)
                )
        }
        return policy
    }

    /// A contact about which some facts are answered and some are not.
    mutating func contact(people count: Int) -> Contact {
        let people = (1...count).map { Person(PersonID("p\($0)"), birth: pick([nil, .aged(9), .aged(40)])) }
            .map { $0.consenting(pick(ConsentState.allCases)) }
        var contact = Contact(at: noon, kind: .attended, people: people)
        for fact in Self.contactFacts { contact = answer(fact, about: nil, in: contact) }
        for person in people {
            for fact in Self.truths + [.consentOverrideReason] { contact = answer(fact, about: person.id, in: contact) }
            if chance.oneIn(2) {
                contact = contact.answering("times", .number(Double(chance.below(4))), about: person.id)
            }
            for feature in Self.features where chance.oneIn(2) { contact = contact.feature(feature, about: person.id) }
        }
        return contact
    }

    private mutating func answer(_ fact: FactID, about person: PersonID?, in contact: Contact) -> Contact {
        guard !chance.oneIn(3) else { return contact }
        return contact.answering(fact, pick([.yes, .no, .unknown]), about: person)
    }

    private mutating func criterion(depth: Int, over tests: [ThresholdID]) -> Criterion {
        guard depth > 0, !chance.oneIn(4) else { return leaf(over: tests) }
        let parts = (0..<2 + chance.below(2)).map { _ in criterion(depth: depth - 1, over: tests) }
        switch chance.below(5) {
        case 0, 1: return .all(parts)
        case 2: return .any(parts)
        case 3: return .atLeast(2, parts)
        default: return .all([.unless(parts[0]), parts[1]])
        }
    }

    private mutating func leaf(over tests: [ThresholdID]) -> Criterion {
        switch chance.below(8) {
        case 0: .test(pick(tests))
        case 1: .feature(pick(Self.features))
        case 2: .isChild
        case 3: .compare(.fact("times"), .atLeast, Double(1 + chance.below(3)))
        case 4: .fact(pick(Self.contactFacts))
        case 5: .not(.fact(pick(Self.truths)))
        default: .fact(pick(Self.truths))
        }
    }

    private mutating func contactCriterion() -> Criterion {
        let facts = Self.contactFacts.map { chance.oneIn(3) ? Criterion.not(.fact($0)) : .fact($0) }
        return chance.oneIn(2) ? .all(facts) : .any(facts)
    }

    private mutating func grades(over tests: [ThresholdID]) -> [ThresholdDefinition.GradeRow] {
        guard chance.oneIn(2) else { return [] }
        return [.init(grade: "high", when: leaf(over: tests)), .init(grade: "low", when: leaf(over: tests))]
    }

    private mutating func role() -> AgencyRole { pick([.primary, .supporting]) }

    private mutating func consent(_ id: RuleID, in policy: PolicyBuilder) -> PolicyBuilder {
        let outcomes = ConsentRule.Outcome.allCases.filter { $0 != .leave }
        let states = ConsentState.allCases.map { ($0, pick(outcomes)) }
        let child: ConsentRule.Outcome? = chance.oneIn(2) ? pick(outcomes) : nil
        return policy.consent(
            id,
            Dictionary(uniqueKeysWithValues: states),
            override: pick(ConsentRule.Override.allCases),
            child: child
        )
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element { choices[chance.below(choices.count)] }
}
