package import Vocabulary

/// Which work asks for a licence of whoever does it, as the policy had it on one day.
package struct AllocationPolicy: Sendable {
    package let kinds: [InvestigationKind]
    /// How many months ahead licences that end are looked at.
    package let forecastMonths: Int
    package let warnDays: WarnDays

    package init(_ kinds: [InvestigationKind], forecastMonths: Int, warnDays: WarnDays) {
        self.kinds = kinds
        self.forecastMonths = forecastMonths
        self.warnDays = warnDays
    }

    /// How many days before it an end is to be seen coming.
    package struct WarnDays: Hashable, Sendable {
        package let licence: Int
        package let override: Int

        package init(licence: Int, override: Int) {
            self.licence = licence
            self.override = override
        }
    }

    /// One under which no work asks for a licence.
    package static let none = AllocationPolicy([], forecastMonths: 12, warnDays: WarnDays(licence: 90, override: 7))

    package func kind(_ id: InvestigationKindID) throws(Refusal) -> InvestigationKind {
        guard let kind = kinds.first(where: { $0.id == id }) else { throw .notFound("kind of investigation") }
        return kind
    }
}

/// A kind of investigation, the parts that people have in it, and who may let somebody without the licence do one.
package struct InvestigationKind: Sendable {
    package let term: Term<Subject.InvestigationKind>
    package let parts: [InvestigationPart]
    /// What of a contact brings it to mind; a person decides whether it is one.
    package let when: DutyGrounds
    package let overrides: OverrideRule

    package init(
        _ term: Term<Subject.InvestigationKind>,
        parts: [InvestigationPart],
        when: DutyGrounds,
        overrides: OverrideRule
    ) {
        self.term = term
        self.parts = parts
        self.when = when
        self.overrides = overrides
    }

    package var id: InvestigationKindID { term.id }

    package func part(_ id: InvestigationPartID) throws(Refusal) -> InvestigationPart {
        guard let part = parts.first(where: { $0.id == id }) else { throw .notFound("part of the investigation") }
        return part
    }
}

/// What somebody does in an investigation, and the licence that it takes.
package struct InvestigationPart: Sendable {
    package let term: Term<Subject.InvestigationPart>
    package let scheme: LicenceSchemeID
    package let scope: LicenceScopeID
    /// Whether there is always somebody who does it.
    package let isNeeded: Bool
    /// How many somebody has at a time before it is asked why they get another; nil where that is not asked.
    package let ceiling: Int?

    package init(
        _ term: Term<Subject.InvestigationPart>,
        under scheme: LicenceSchemeID,
        _ scope: LicenceScopeID,
        isNeeded: Bool,
        ceiling: Int?
    ) {
        self.term = term
        self.scheme = scheme
        self.scope = scope
        self.isNeeded = isNeeded
        self.ceiling = ceiling
    }

    package var id: InvestigationPartID { term.id }
}

/// Who may let somebody without the licence do a part, and for how many days at most.
package struct OverrideRule: Hashable, Sendable {
    package let ranks: Set<RankID>
    package let days: Int

    package init(ranks: Set<RankID>, days: Int) {
        self.ranks = ranks
        self.days = days
    }
}
