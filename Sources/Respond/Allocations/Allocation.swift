import Access
package import Vocabulary

/// That somebody does a part of an investigation, and what lets them.
package struct Allocation: Hashable, Codable, Sendable {
    package let part: InvestigationPartID
    package let assignee: AccountID
    package let given: Given
    package internal(set) var ground: Ground
    /// Grounds that went before, the earliest first; nothing of them is lost.
    package internal(set) var earlier: [Ground]
    package internal(set) var ended: Ended?

    /// When it was given, by whom, and why where they had more than enough to do already.
    package struct Given: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let overCeiling: String?
    }

    /// What lets them do it.
    package enum Ground: Hashable, Codable, Sendable {
        case licence(ShownLicence)
        case override(LicenceOverride)
    }

    package struct Ended: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let because: String
    }

    init(_ part: InvestigationPartID, to assignee: AccountID, _ given: Given, on ground: Ground) {
        self.part = part
        self.assignee = assignee
        self.given = given
        self.ground = ground
        earlier = []
    }

    package var isOpen: Bool { ended == nil }

    /// Whether it rests on a licence as that stands now, with its conditions answered.
    func rests(on licence: HeldLicence) -> Bool {
        guard case .licence(let shown) = ground else { return false }
        return shown.lastDay == licence.expires && shown.conditions == licence.conditions
    }
}

/// The licence as it stood when a part was given.
package struct ShownLicence: Hashable, Codable, Sendable {
    package let scheme: LicenceSchemeID
    package let lastDay: CalendarDay
    package let conditions: [String]
    /// How its conditions are met here; nil where it has none.
    package let metBy: String?

    package init(scheme: LicenceSchemeID, lastDay: CalendarDay, conditions: [String], metBy: String?) {
        self.scheme = scheme
        self.lastDay = lastDay
        self.conditions = conditions
        self.metBy = metBy
    }
}

/// That somebody of rank lets a person without the licence do it for a time.
package struct LicenceOverride: Hashable, Codable, Sendable {
    package let by: AccountID
    package let rank: RankID
    package let at: Instant
    package let because: String
    /// What keeps those concerned safe meanwhile.
    package let mitigation: String
    /// The last day on which it counts.
    package let lastDay: CalendarDay
    /// What the person lacked then.
    package let lack: String
    /// That it ended before its last day.
    package internal(set) var ended: Allocation.Ended?

    init(
        by allower: AccountID,
        _ rank: RankID,
        at moment: Instant,
        _ allowing: InvestigationRecord.Allowing,
        lack: String
    ) {
        by = allower
        self.rank = rank
        at = moment
        because = allowing.because
        mitigation = allowing.mitigation
        lastDay = allowing.lastDay
        self.lack = lack
    }

    /// The last day on which it counts: whoever ends it before lets it count from that day on no longer.
    package var countsUntil: CalendarDay {
        ended.map { min(lastDay, LocalTime.day(of: $0.at).adding(days: -1)) } ?? lastDay
    }
}
