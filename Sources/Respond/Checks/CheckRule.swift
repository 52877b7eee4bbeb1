package import Vocabulary

/// What the policy says of one standing check.
package struct CheckRule: Sendable {
    package let check: StandingCheck
    package let title: String
    /// What it looks for, in words.
    package let looksFor: String
    /// Why that matters.
    package let why: String
    package let toDo: String
    /// What puts it right, so that it ends by itself.
    package let endsWhen: String
    package let owner: CheckOwner
    /// How long there is before it counts as missing.
    package let within: Clock
    /// The routes that are meant; empty where it is not about routes.
    package let routes: Set<PathwayID>
    /// The alerts that are meant; empty where it is not about alerts.
    package let alerts: Set<AlertID>
    package let authority: Authority

    package init(
        _ check: StandingCheck,
        title: String,
        looksFor: String,
        why: String,
        toDo: String,
        endsWhen: String,
        owner: CheckOwner,
        within: Clock,
        routes: Set<PathwayID> = [],
        alerts: Set<AlertID> = [],
        authority: Authority
    ) {
        self.check = check
        self.title = title
        self.looksFor = looksFor
        self.why = why
        self.toDo = toDo
        self.endsWhen = endsWhen
        self.owner = owner
        self.within = within
        self.routes = routes
        self.alerts = alerts
        self.authority = authority
    }

    /// When it counts as missing; at once where the calendar does not reach so far, so that nothing stays unseen.
    func due(since begun: Instant, _ calendar: WorkingCalendar) -> Instant {
        within.due(after: begun, by: calendar) ?? begun
    }
}

/// Who sees to what a check finds.
package struct CheckOwner: Hashable, Sendable {
    package let role: AccountRole
    package let place: Place

    /// Where they do, seen from the contact.
    package enum Place: String, CaseIterable, Sendable {
        case unit, agency
    }

    package init(_ role: AccountRole, of place: Place) {
        self.role = role
        self.place = place
    }
}

/// What the policy says of all standing checks.
package struct CheckPolicy: Sendable {
    /// In the order of the checks.
    package let rules: [CheckRule]
    /// How many days something may be set aside before it is asked for again.
    package let longestAside: Int

    package init(_ rules: [CheckRule], longestAside: Int) {
        self.rules = rules.sorted { $0.check.rank < $1.check.rank }
        self.longestAside = longestAside
    }

    package func rule(_ check: StandingCheck) -> CheckRule? { rules.first { $0.check == check } }

    /// The checks whose findings somebody of these roles sees to.
    package func checks(ownedBy roles: Set<AccountRole>) -> [StandingCheck] {
        rules.filter { roles.contains($0.owner.role) }.map(\.check)
    }
}
