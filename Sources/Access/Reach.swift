package import Vocabulary

/// Which records somebody may reach; only a decision of `Access` makes one, and every list asks for one.
package struct Reach: Hashable, Sendable {
    package let account: AccountID
    package let agency: AgencyID
    /// Nil where the whole agency is reached.
    package let unit: UnitID?
    /// Whether nothing is reached but what the account took part in.
    package let isOnlyInvolvement: Bool
    /// The people whose restricted records stand open to the account just now.
    package let opened: Set<RecordID>

    init(account: AccountID, agency: AgencyID, unit: UnitID?, isOnlyInvolvement: Bool, opened: Set<RecordID> = []) {
        self.account = account
        self.agency = agency
        self.unit = unit
        self.isOnlyInvolvement = isOnlyInvolvement
        self.opened = opened
    }

    /// The same for a list: what stands open in an emergency is in none.
    package var inLists: Reach {
        Reach(account: account, agency: agency, unit: unit, isOnlyInvolvement: isOnlyInvolvement)
    }

    /// The rule by which something is reached; nil where it is not.
    package func rule(for holding: Holding) -> String? {
        decision(on: .held(holding), holding.guards).permit
    }

    /// The rule by which what was sent to an agency is reached; nil where it is not.
    ///
    /// Having taken part does not count: whoever leaves the agency leaves what it was sent.
    package func rule(forWhatWasSentTo agency: AgencyID, _ guards: Guards) -> String? {
        decision(on: .sent(to: agency), guards).permit
    }

    /// Whether anything that was sent to the agency can be reached, if no guard stands over it.
    package var reachesWhatWasSent: Bool { decision(on: .sent(to: agency), .none).permit != nil }

    /// The rule by which what binds some agencies is reached, in every unit of theirs; nil where it is not.
    package func rule(forWhatBinds parties: [AgencyID]) -> String? {
        decision(on: .binding(parties), .none).permit
    }

    /// What all rules say together.
    package func decision(on whose: AccessQuestion.Whose, _ guards: Guards) -> Decision {
        Decision(AccessRule.all, on: AccessQuestion(reach: self, whose: whose, guards: guards))
    }
}
