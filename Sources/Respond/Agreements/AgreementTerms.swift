package import Understand
package import Vocabulary

/// What agencies agree between them: for whom, from when, and what holds there instead of the national policy.
package struct AgreementTerms: Hashable, Codable, Sendable {
    package var title: String
    /// Where the signed text is kept.
    package var source: String
    /// The agencies that it binds, the one that drafts it among them.
    package var parties: [AgencyID]
    /// The unit for whose contacts it holds; nil for all of them.
    package var unit: UnitID?
    package var from: CalendarDay
    /// Its last day; nil where it has none.
    package var until: CalendarDay?
    /// The day by which the parties look at it again; it holds on after that, and is shown as overdue.
    package var review: CalendarDay
    package var roles: [AgreedRole]
    package var routes: [AgreedRoute]
    package var clocks: [AgreedClock]
    package var hours: AgreedHours?
    package var thresholds: [AgreedThreshold]

    package init(
        title: String,
        source: String,
        parties: [AgencyID],
        unit: UnitID? = nil,
        from: CalendarDay,
        until: CalendarDay? = nil,
        review: CalendarDay,
        roles: [AgreedRole] = [],
        routes: [AgreedRoute] = [],
        clocks: [AgreedClock] = [],
        hours: AgreedHours? = nil,
        thresholds: [AgreedThreshold] = []
    ) {
        self.title = title
        self.source = source
        self.parties = parties
        self.unit = unit
        self.from = from
        self.until = until
        self.review = review
        self.roles = roles
        self.routes = routes
        self.clocks = clocks
        self.hours = hours
        self.thresholds = thresholds
    }
}

/// That an agency has another part by a route than the national policy gives it.
package struct AgreedRole: Hashable, Codable, Sendable {
    package let pathway: PathwayID
    package let agency: AgencyID
    package let role: AgencyRole
    package let because: String

    package init(_ pathway: PathwayID, _ agency: AgencyID, _ role: AgencyRole, because: String) {
        self.pathway = pathway
        self.agency = agency
        self.role = role
        self.because = because
    }
}

/// That referrals by a route go to another agency, such as a common front door, whoever is primary.
package struct AgreedRoute: Hashable, Codable, Sendable {
    package let pathway: PathwayID
    package let to: AgencyID
    package let because: String

    package init(_ pathway: PathwayID, to agency: AgencyID, because: String) {
        self.pathway = pathway
        to = agency
        self.because = because
    }
}

/// That a stage of a route takes another time than the national policy gives it.
package struct AgreedClock: Hashable, Codable, Sendable {
    package let pathway: PathwayID
    package let stage: ReferralStage
    package let within: AgreedTime
    package let because: String

    package init(_ pathway: PathwayID, _ stage: ReferralStage, within: AgreedTime, because: String) {
        self.pathway = pathway
        self.stage = stage
        self.within = within
        self.because = because
    }
}

/// By what hours working days are counted between the parties.
package struct AgreedHours: Hashable, Codable, Sendable {
    package let begins: DayTime
    /// What comes in from then on counts as having come as the next working day begins.
    package let lateFrom: DayTime
    package let because: String

    package init(from begins: DayTime, lateFrom: DayTime, because: String) {
        self.begins = begins
        self.lateFrom = lateFrom
        self.because = because
    }

    package var lateDay: LateDay { LateDay(from: lateFrom.minutes, begins: begins.minutes) }
}

/// That a threshold of the policy lies elsewhere between the parties.
package struct AgreedThreshold: Hashable, Codable, Sendable {
    package let threshold: ThresholdID
    package let within: AgreedTime
    package let because: String

    package init(_ threshold: ThresholdID, within: AgreedTime, because: String) {
        self.threshold = threshold
        self.within = within
        self.because = because
    }
}
