package import Access
package import Vocabulary

/// A licence of one person, from the application on; renewing it takes nothing from its history.
package struct LicenceRecord: Record {
    package static let kind = RecordKind.licence

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let holder: AccountID
    package let scheme: LicenceSchemeID
    package let applied: Instant
    /// The agency that keeps it.
    package internal(set) var agency: AgencyID
    package internal(set) var status: Status
    /// What it covers; before it was awarded, what was applied for.
    package internal(set) var scopes: [LicenceScopeID]
    package internal(set) var conditions: [String]
    /// Its last day; nil before it was awarded.
    package internal(set) var expires: CalendarDay?
    /// What was done with it, the earliest first.
    package internal(set) var steps: [LicenceStep]
    package internal(set) var appeal: LicenceAppeal?
    /// What a panel has decided and not everybody on it has confirmed.
    package internal(set) var proposal: LicenceProposal?
    package internal(set) var objections: [LicenceObjection]

    package enum Status: String, CaseIterable, Codable, Sendable {
        case applied
        case inPortfolio = "in-portfolio"
        case awarded
        /// Awarded, under conditions.
        case conditional
        case deferred
        case suspended
        case withdrawn
        case lapsed
        /// In force again after it was suspended or had lapsed.
        case restored

        /// Whether its holder may do what it covers.
        package var isActive: Bool { [.awarded, .conditional, .restored].contains(self) }
    }

    package init(
        _ id: RecordID,
        of holder: AccountID,
        _ scheme: LicenceSchemeID,
        for scopes: [LicenceScopeID],
        at agency: AgencyID,
        applied moment: Instant
    ) {
        self.id = id
        version = 1
        self.holder = holder
        self.scheme = scheme
        self.agency = agency
        applied = moment
        status = .applied
        self.scopes = scopes.removingRepeats()
        conditions = []
        steps = []
        objections = []
    }

    /// Whether it counts on a day; its last day is one of them.
    package func isCurrent(on day: CalendarDay) -> Bool {
        status.isActive && expires.map { day <= $0 } ?? false
    }

    /// Whether its holder can have no other one of the scheme beside it.
    package var isOpen: Bool { status != .withdrawn || appeal != nil }

    /// Whether somebody has to decide something about it.
    package var isToDecide: Bool {
        [.applied, .inPortfolio, .deferred].contains(status) || appeal != nil || proposal != nil
    }

    /// Everybody who decided about it, or is about to.
    package var deciders: Set<AccountID> {
        Set(steps.flatMap(\.said.panel) + (proposal?.said.panel ?? []))
    }

    /// Its holder takes part in it; to others it belongs to the agency.
    package var holding: Holding { Holding(agency: agency, unit: nil, involved: [holder]) }

    /// What can be done with it as it stands, by somebody who is or is not its holder.
    package func can(asHolder isHolder: Bool) -> [LicenceMove] {
        LicenceMove.allCases.filter { move in
            let isTheirs = move.rule.whose != .clock && (move.rule.whose == .holder) == isHolder
            guard isTheirs, move.rule.from.contains(status) else { return false }
            switch move {
            case .appeal: return appeal == nil && contested != nil
            case .upholdAppeal, .dismissAppeal: return appeal != nil
            default: return true
            }
        }
    }
}

extension LicenceRecord {
    /// The licence as those see it who give work to its holder; nil before it was awarded.
    package var held: HeldLicence? {
        expires.map { last in
            HeldLicence(
                id,
                account: holder,
                scheme: scheme,
                scopes: scopes,
                conditions: conditions,
                expires: last,
                isActive: status.isActive,
                handling: status.isActive ? nil : steps.compactMap(\.said.handling).last
            )
        }
    }
}

extension Account {
    /// Whether somebody is of the licensing panel of an agency.
    package func mayDecideLicences(of agency: AgencyID) -> Bool {
        self.agency == agency && !isSuspended && roles.contains(.licensingPanel)
    }
}

/// That a holder asks others to look at a step again.
package struct LicenceAppeal: Hashable, Codable, Sendable {
    package let against: LicenceMove
    package let at: Instant
    package let reason: String
}
