import Access
import Recognise
import Respond
import TestSupport
import Vocabulary

/// Somebody who investigates, what they hold, and an investigation that asks for it.
enum Force {
    static let noon = Instant.noon
    static var today: CalendarDay { LocalTime.day(of: noon) }

    static let lead = part("lead", "lead-investigator", isNeeded: true, ceiling: 2)
    static let interview = part("interview", "interviewer", isNeeded: false, ceiling: nil)

    static let kind = InvestigationKind(
        Term(id: "csa", title: "Sexual abuse of a child", meaning: "", authority: Authority(source: "invented")),
        parts: [lead, interview],
        when: DutyGrounds(),
        overrides: OverrideRule(ranks: ["superintendent"], days: 14)
    )

    static func licence(
        of account: AccountID = "asha",
        scheme: LicenceSchemeID = "csa-investigator",
        scopes: [LicenceScopeID] = ["lead-investigator"],
        ends days: Int = 100,
        conditions: [String] = [],
        isActive: Bool = true
    ) -> HeldLicence {
        HeldLicence(
            .numbered(70),
            account: account,
            scheme: scheme,
            scopes: scopes,
            conditions: conditions,
            expires: today.adding(days: days),
            isActive: isActive
        )
    }

    static func investigation() -> InvestigationRecord {
        let actor = Actor(account: "sergeant", agency: "police", unit: "safeguarding", roles: [.supervisor])
        return InvestigationRecord(
            id: .numbered(60),
            "csa",
            from: InvestigationRecord.Origin(contact: .numbered(61), people: [.numbered(62)]),
            Holding(agency: "police", unit: "safeguarding", involved: ["sergeant"]),
            at: noon,
            by: actor
        )
    }

    private static func part(
        _ id: InvestigationPartID,
        _ scope: LicenceScopeID,
        isNeeded: Bool,
        ceiling: Int?
    ) -> InvestigationPart {
        InvestigationPart(
            Term(id: id, title: "To \(id)", meaning: "", authority: Authority(source: "invented")),
            under: "csa-investigator",
            scope,
            isNeeded: isNeeded,
            ceiling: ceiling
        )
    }
}
