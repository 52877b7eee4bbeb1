package import Vocabulary

/// What is said with a step of a licence.
package struct LicenceSaid: Hashable, Codable, Sendable {
    /// Who decides, where a panel does.
    package let panel: [AccountID]
    package let reason: String?
    package let conditions: [String]
    package let scopes: [LicenceScopeID]
    /// What happens to the work that its holder does, and to the people in it.
    package let handling: String?
    /// The agency that a licence is transferred to.
    package let agency: AgencyID?
    package let grounds: [GroundSaid]

    package init(
        panel: [AccountID] = [],
        reason: String? = nil,
        conditions: [String] = [],
        scopes: [LicenceScopeID] = [],
        handling: String? = nil,
        agency: AgencyID? = nil,
        grounds: [GroundSaid] = []
    ) {
        self.panel = panel
        self.reason = reason
        self.conditions = conditions
        self.scopes = scopes.removingRepeats()
        self.handling = handling
        self.agency = agency
        self.grounds = grounds
    }

    /// The same, with other words of what it goes by.
    func saying(_ grounds: [GroundSaid]) -> LicenceSaid {
        LicenceSaid(
            panel: panel,
            reason: reason,
            conditions: conditions,
            scopes: scopes,
            handling: handling,
            agency: agency,
            grounds: grounds
        )
    }

    package func words(of ground: LicenceGround) -> String? { grounds.first { $0.ground == ground }?.words }
}

/// Who is what to the holder of a licence, so that nobody decides about their own.
package struct LicenceTies: Hashable, Sendable {
    package let lineManager: AccountID?
    /// Those who judged evidence of the portfolio.
    package let assessors: Set<AccountID>

    package init(lineManager: AccountID? = nil, assessors: Set<AccountID> = []) {
        self.lineManager = lineManager
        self.assessors = assessors
    }
}
