package import Vocabulary

/// Somebody who may sign in: of which agency and unit, in which roles.
package struct Account: Record {
    package static let kind = RecordKind.account

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package var name: String
    package var agency: AgencyID
    package var unit: UnitID?
    package var roles: Set<AccountRole>
    package var isSuspended: Bool
    /// What somebody types to sign in; nil for one that only shows tokens.
    package var signInName: SignInName?
    /// Their rank or grade; nil where nobody has said.
    package var rank: RankID?
    /// Since when they have been in this role and rank; nil where nobody has said.
    package var since: CalendarDay?
    /// Who answers for their work, and so judges and decides nothing about them where that is to be kept apart.
    package var lineManager: AccountID?
    /// Where they get mail; nil where nobody has said, or it was taken away.
    package var mail: AccountMail?
    /// By what the identity provider of their organisation knows them; nil for who does not sign in by one.
    package var providerSubject: ProviderSubject?

    package init(
        id: RecordID,
        name: String,
        agency: AgencyID,
        unit: UnitID?,
        roles: Set<AccountRole>,
        signInName: SignInName? = nil,
        rank: RankID? = nil,
        since: CalendarDay? = nil,
        lineManager: AccountID? = nil,
        mail: AccountMail? = nil,
        providerSubject: ProviderSubject? = nil
    ) {
        self.id = id
        version = 1
        self.name = name
        self.agency = agency
        self.unit = unit
        self.roles = roles
        isSuspended = false
        self.signInName = signInName
        self.rank = rank
        self.since = since
        self.lineManager = lineManager
        self.mail = mail
        self.providerSubject = providerSubject
    }

    /// The one who acts when this account is used.
    package var actor: Actor {
        Actor(account: AccountID(id.text), agency: agency, unit: unit, roles: roles)
    }
}
