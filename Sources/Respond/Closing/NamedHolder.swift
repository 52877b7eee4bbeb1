package import Vocabulary

/// Somebody who holds what a contact was about, and was told so.
package struct NamedHolder: Hashable, Codable, Sendable {
    package let agency: AgencyID
    /// By name, or by the part they have there.
    package let name: String
    package let told: Told
    package let toldAt: Instant
    /// What was agreed with them.
    package let agreed: String
    package let at: Instant
    package let by: AccountID

    /// How they were told.
    package enum Told: String, CaseIterable, Codable, Sendable {
        case inPerson = "in-person"
        case byTelephone = "by-telephone"
        case inWriting = "in-writing"
    }

    init(_ naming: HolderNaming, told: Told, at moment: Instant, by account: AccountID) {
        agency = naming.agency
        name = naming.name
        self.told = told
        toldAt = naming.toldAt
        agreed = naming.agreed
        at = moment
        by = account
    }
}

/// What is said of somebody who holds it now.
package struct HolderNaming: Sendable {
    package let agency: AgencyID
    package let name: String
    /// Nil where it is not said.
    package let told: NamedHolder.Told?
    package let toldAt: Instant
    package let agreed: String

    package init(agency: AgencyID, name: String, told: NamedHolder.Told?, toldAt: Instant, agreed: String) {
        self.agency = agency
        self.name = name
        self.told = told
        self.toldAt = toldAt
        self.agreed = agreed
    }

    /// Somebody who holds a contact that began then.
    ///
    /// - Throws: `Refusal`, which names every field that must be mended.
    func holder(
        since begun: Instant,
        under policy: RespondPolicy,
        at now: Instant,
        by account: AccountID
    ) throws(Refusal) -> NamedHolder {
        guard let told else { throw .asks("told", "it is not said how they were told", "choose one") }
        var problems = FieldProblems()
        problems.require(
            policy.agencies.contains { $0.id == agency },
            "agency",
            "there is no agency '\(agency)'",
            "name an agency of the policy"
        )
        problems.require(!name.isBlank, "name", "it is not said who holds it", "name them, or the part they have there")
        problems.require(!agreed.isBlank, "agreed", "it is not said what was agreed", "say what they will do")
        problems.require(toldAt <= now, "told_at", "the time is still to come", "say when they were told")
        problems.require(toldAt >= begun, "told_at", "the time is before the contact", "say when they were told of it")
        try problems.check()
        return NamedHolder(self, told: told, at: now, by: account)
    }
}
