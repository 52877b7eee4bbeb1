package import Vocabulary

/// What came out otherwise than the last time.
package struct AssessmentDifference: Hashable, Sendable {
    package let tests: [Changed<ThresholdID, TestResult.Result>]
    package let agencies: [Changed<AgencyID, AgencyRole>]
    package let referrals: Exchanged<RecommendedRoute>
    package let questions: Exchanged<OutlinedQuestion>
    package let alerts: Exchanged<OutlinedAlert>

    package init(from before: AssessmentOutline, to after: AssessmentOutline) {
        tests = Changed.changes(
            from: before.tests.map { ($0.test, $0.person, $0.result) },
            to: after.tests.map { ($0.test, $0.person, $0.result) }
        )
        agencies = Changed.changes(
            from: before.agencies.map { ($0.agency, $0.person, $0.role) },
            to: after.agencies.map { ($0.agency, $0.person, $0.role) }
        )
        referrals = Exchanged(
            from: before.referrals.map { RecommendedRoute(pathway: $0.pathway, person: $0.person) },
            to: after.referrals.map { RecommendedRoute(pathway: $0.pathway, person: $0.person) }
        )
        questions = Exchanged(from: before.questions, to: after.questions)
        alerts = Exchanged(from: before.alerts, to: after.alerts)
    }
}

/// A route recommended for a person.
package struct RecommendedRoute: Hashable, Sendable {
    package let pathway: PathwayID
    package let person: PersonID
}

/// How one result came out before and after; nil where it was not in play.
package struct Changed<Thing: Hashable & Sendable, Result: Hashable & Sendable>: Hashable, Sendable {
    package let thing: Thing
    package let person: PersonID?
    package let before: Result?
    package let after: Result?

    fileprivate static func changes(
        from before: [(Thing, PersonID?, Result)],
        to after: [(Thing, PersonID?, Result)]
    ) -> [Changed] {
        let keys = (before + after).map { Key(thing: $0.0, person: $0.1) }.removingRepeats()
        return keys.compactMap { key in
            let old = before.first { $0.0 == key.thing && $0.1 == key.person }?.2
            let new = after.first { $0.0 == key.thing && $0.1 == key.person }?.2
            return old == new ? nil : Changed(thing: key.thing, person: key.person, before: old, after: new)
        }
    }

    private struct Key: Hashable {
        let thing: Thing
        let person: PersonID?
    }
}

/// What came and what went.
package struct Exchanged<Item: Hashable & Sendable>: Hashable, Sendable {
    package let added: [Item]
    package let removed: [Item]

    fileprivate init(from before: [Item], to after: [Item]) {
        added = after.filter { !before.contains($0) }
        removed = before.filter { !after.contains($0) }
    }
}
