package import Access
package import Vocabulary

/// How somebody stands with all that is for them, as it is kept ready; the truth stays what they have completed.
package struct LearnerStanding: Hashable, Sendable {
    package let account: AccountID
    package let agency: AgencyID
    package let unit: UnitID?
    /// Nothing for somebody who has left.
    package let programmes: [WholeStanding]
    /// The policy by which it was worked out.
    package let edition: String

    package init(
        _ account: AccountID,
        agency: AgencyID,
        unit: UnitID?,
        _ programmes: [WholeStanding],
        edition: String
    ) {
        self.account = account
        self.agency = agency
        self.unit = unit
        self.programmes = programmes
        self.edition = edition
    }

    package init(_ account: Account, having done: [Completion], under policy: LearnPolicy, on today: CalendarDay) {
        let learner = Learner(account)
        self.account = learner.account
        agency = account.agency
        unit = account.unit
        edition = policy.edition
        programmes =
            account.isSuspended
            ? []
            : policy.programmes(for: learner).map { WholeStanding($0, for: learner, having: done, on: today) }
    }

    package var changesOn: CalendarDay? { programmes.compactMap(\.changesOn).min() }
}

/// One programme of somebody of a team.
package struct TeamStanding: Hashable, Sendable {
    package let account: AccountID
    package let unit: UnitID?
    package let standing: WholeStanding

    package init(account: AccountID, unit: UnitID?, _ standing: WholeStanding) {
        self.account = account
        self.unit = unit
        self.standing = standing
    }

    /// Where it stands in a list of them.
    package var place: TeamPlace {
        TeamPlace(day: standing.day?.number ?? 0, account: account.text, programme: standing.programme.text)
    }
}

/// A place in the list of what a team owes, which is there whatever becomes of what stood in it: a list goes on behind it.
package struct TeamPlace: Hashable, Comparable, Sendable {
    package let day: Int
    package let account: String
    package let programme: String

    package init(day: Int, account: String, programme: String) {
        self.day = day
        self.account = account
        self.programme = programme
    }

    package init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = Int(parts[0]) else { return nil }
        self.init(day: day, account: String(parts[1]), programme: String(parts[2]))
    }

    package var text: String { "\(day):\(account):\(programme)" }

    package static func < (one: TeamPlace, other: TeamPlace) -> Bool {
        (one.day, one.account, one.programme) < (other.day, other.account, other.programme)
    }
}

/// How many people of a team are late with what is asked of them, and of how many it is due soon.
package struct TeamTally: Hashable, Sendable {
    package let overdue: Int
    package let soon: Int

    package init(overdue: Int, soon: Int) {
        self.overdue = overdue
        self.soon = soon
    }
}
