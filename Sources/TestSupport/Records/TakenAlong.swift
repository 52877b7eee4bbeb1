package import Access
package import Learn
package import Vocabulary

/// Somebody's licence, awarded by whom nobody asks, and what they take along of it.
package struct TakenAlong {
    package let holder = Account(
        id: .numbered(1),
        name: "Asha Rao",
        agency: "police",
        unit: nil,
        roles: [.specialist]
    )
    package private(set) var licence: LicenceRecord
    private var given = 0

    /// As it was applied for.
    package init() {
        licence = LicenceRecord(
            .numbered(100),
            of: AccountID(holder.id.text),
            "csa",
            for: ["lead"],
            at: "police",
            applied: .noon
        )
    }

    /// The licence after a step.
    package mutating func take(_ move: LicenceMove) throws -> LicenceRecord {
        let said = LicenceSaid(panel: ["ann"], reason: "So.", scopes: ["lead"], handling: "None is held.")
        licence = try licence.made(move, saying: said, under: Self.scheme, at: .noon, by: "ann")
        return licence
    }

    /// Another credential of it; nil before it was awarded.
    package mutating func credential(at moment: Instant = .noon) -> LicenceCredential? {
        given += 1
        guard let terms = CredentialTerms(licence, of: holder) else { return nil }
        let draft = CredentialDraft(
            .numbered(200 + given),
            of: .numbered(300 + given),
            named: holder.name,
            salt: "salt",
            at: licence.agency,
            Self.scheme,
            terms,
            in: StatusPlace(list: 0, position: 900 - given),
            issued: moment
        )
        return LicenceCredential(draft, of: licence, by: .numbered(400), signed: "signed")
    }

    package static let scheme = LicenceScheme(
        term("csa"),
        programme: "licence",
        scopes: [term("lead")],
        valid: .months(12),
        quorum: 1,
        appealWithin: .days(28),
        renewal: RenewalTerms(
            currency: .init(6, "interviews", withinMonths: 12),
            samples: .init(1, "interview", withinMonths: 12),
            welfareMonths: 12
        )
    )

    private static func term<Subject>(_ id: Identifier<Subject>) -> Term<Subject> {
        Term(id: id, title: id.text, meaning: "", authority: Authority(source: "invented"))
    }
}
