package import Vocabulary

/// How long each stage of a referral may take, by route.
package struct StageTimes: Sendable {
    private let usual: [ReferralStage: StageTime]
    private let byRoute: [PathwayID: [ReferralStage: StageTime]]
    private let lateDay: LateDay

    package init(
        usual: [ReferralStage: StageTime],
        byRoute: [PathwayID: [ReferralStage: StageTime]] = [:],
        lateDay: LateDay
    ) {
        self.usual = usual
        self.byRoute = byRoute
        self.lateDay = lateDay
    }

    package func time(for stage: ReferralStage, by pathway: PathwayID) -> StageTime? {
        byRoute[pathway]?[stage] ?? usual[stage]
    }

    /// The clock of a stage that begins; nil where it has no time, or the calendar does not reach so far.
    func clock(
        _ stage: ReferralStage,
        by pathway: PathwayID,
        from begun: Instant,
        _ calendar: WorkingCalendar
    ) -> StageClock? {
        guard let time = time(for: stage, by: pathway), let due = time.within.due(after: begun, by: calendar, lateDay)
        else {
            return nil
        }
        return time.clock(stage, from: begun, due: due)
    }
}

/// How long a stage may take, and how long before its end those are warned whose time it is.
package struct StageTime: Sendable {
    package let within: Clock
    package let warnHours: Int
    package let authority: Authority

    package init(within: Clock, warnHours: Int, authority: Authority) {
        self.within = within
        self.warnHours = warnHours
        self.authority = authority
    }

    func clock(_ stage: ReferralStage, from begun: Instant, due: Instant) -> StageClock {
        let warn = Swift.max(begun, due.adding(hours: -warnHours))
        return StageClock(stage: stage, begun: begun, due: due, warnAt: Swift.min(warn, due))
    }
}
