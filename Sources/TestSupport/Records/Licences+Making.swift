package import Learn
package import Vocabulary

extension MemoryStore {
    /// Lets somebody hold a licence of child sexual abuse investigators for some days from a moment on.
    package func license(
        _ holder: AccountID,
        _ number: Int = 800,
        for scopes: [LicenceScopeID] = ["lead-investigator"],
        days: Int,
        conditions: [String] = [],
        at moment: Instant = .noon
    ) throws {
        for licence in try LicenceRecord.small(
            .numbered(number),
            of: holder,
            for: scopes,
            days: days,
            conditions: conditions,
            at: moment
        ) { try keep(licence, at: moment) }
    }

    /// What becomes of such a licence.
    package func turn(_ turn: LicenceTurn, _ number: Int = 800, at moment: Instant) throws {
        guard let licence = try now({ try $0.licence(.numbered(number), .latest) }) else { return }
        let next =
            switch turn {
            case .lapse: try licence.lapsed(at: moment, by: "heed")
            case .suspend: try licence.next(.suspend, at: moment)
            case .restore: try licence.next(.restore, at: moment)
            case .impose(let conditions): try licence.next(.imposeConditions, conditions: conditions, at: moment)
            }
        try keep(next, at: moment)
    }
}

/// What may become of a licence that was awarded, for tests of those who do not know how licences are decided.
package enum LicenceTurn: Hashable, Sendable {
    case lapse, suspend, restore
    case impose([String])
}

extension LicenceRecord {
    /// Every version of a licence until it is awarded.
    package static func small(
        _ id: RecordID,
        of holder: AccountID,
        for scopes: [LicenceScopeID] = ["lead-investigator"],
        days: Int,
        conditions: [String] = [],
        at moment: Instant = .noon,
        agency: AgencyID = "police"
    ) throws -> [LicenceRecord] {
        let applied = LicenceRecord(id, of: holder, "csa-investigator", for: scopes, at: agency, applied: moment)
        let admitted = try applied.next(.admit, at: moment)
        let award = conditions.isEmpty ? LicenceMove.award : .awardWithConditions
        let awarded = try admitted.next(award, days: days, conditions: conditions, at: moment)
        return [applied, admitted, awarded]
    }

    /// The next version by a step, with everything said that it asks for; what is awarded anew counts for so many days.
    package func next(
        _ move: LicenceMove,
        days: Int = 365,
        conditions: [String] = [],
        at moment: Instant
    ) throws -> LicenceRecord {
        let said = LicenceSaid(
            panel: ["ann"],
            reason: "So.",
            conditions: conditions,
            scopes: scopes,
            handling: "Cy takes over, and rings both families.",
            grounds: LicenceGround.allCases.map { GroundSaid($0, "Seen.") }
        )
        return try made(move, saying: said, under: .small(days: days), at: moment, by: "ann")
    }
}

extension LicenceScheme {
    /// One that a panel of one decides about.
    package static func small(days: Int) -> LicenceScheme {
        func term<Subject>(_ id: String) -> Term<Subject> {
            Term(id: Identifier(id), title: id, meaning: "", authority: Authority(source: "invented"))
        }
        return LicenceScheme(
            term("csa-investigator"),
            programme: "licence-csa-investigator",
            scopes: ["lead-investigator", "interviewer"].map { term($0) },
            valid: .days(days),
            quorum: 1,
            appealWithin: .days(28),
            renewal: RenewalTerms(
                currency: .init(6, "interviews", withinMonths: 12),
                samples: .init(1, "interview", withinMonths: 12),
                welfareMonths: 12
            )
        )
    }
}
