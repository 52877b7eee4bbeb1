package import Vocabulary

/// How long each stage of a referral may take, by route.
package struct StageTimes: Sendable {
    private let usual: [ReferralStage: StageTime]
    private let byRoute: [PathwayID: [ReferralStage: StageTime]]
    private let lateDay: LateDay
    private var local = LocalTerms.none
    private var other: AgencyID?

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
        agreed(for: stage, by: pathway) ?? national(for: stage, by: pathway)
    }

    /// The hours by which working days are counted where nothing else is agreed.
    package var nationalHours: LateDay { lateDay }

    /// The authority that a time may not go beyond; nil where it may be agreed.
    package func law(against time: AgreedTime, for stage: ReferralStage, by pathway: PathwayID) -> Authority? {
        national(for: stage, by: pathway).flatMap { national in
            national.isFixed && !time.isNeverLonger(than: national.within) ? national.authority : nil
        }
    }

    /// The same with what was agreed with an agency in place of what holds elsewhere.
    package func with(_ local: LocalTerms, for agency: AgencyID) -> StageTimes {
        var times = self
        times.local = local
        times.other = agency
        return times
    }

    private func national(for stage: ReferralStage, by pathway: PathwayID) -> StageTime? {
        byRoute[pathway]?[stage] ?? usual[stage]
    }

    /// The law may have changed since it was signed.
    private func agreed(for stage: ReferralStage, by pathway: PathwayID) -> StageTime? {
        guard let other, let found = local.clock(stage, by: pathway, with: other),
            law(against: found.value.within, for: stage, by: pathway) == nil
        else { return nil }
        return StageTime(
            within: found.value.within.clock,
            warnHours: found.value.within.warnHours,
            authority: Authority(source: found.agreement.terms.source),
            agreement: found.agreement.id
        )
    }

    /// The clock of a stage that begins; nil where it has no time, or the calendar does not reach so far.
    ///
    /// What a law sets never runs out later for what was agreed, whichever hours that counts by.
    func clock(
        _ stage: ReferralStage,
        by pathway: PathwayID,
        from begun: Instant,
        _ calendar: WorkingCalendar
    ) -> StageClock? {
        let national = national(for: stage, by: pathway)
        let elsewhere = national.flatMap { national in
            national.within.due(after: begun, by: calendar, lateDay).map { national.clock(stage, from: begun, due: $0) }
        }
        let hours = other.flatMap { local.hours(with: $0) }
        guard let time = time(for: stage, by: pathway),
            let due = time.within.due(after: begun, by: calendar, hours?.value.lateDay ?? lateDay)
        else { return elsewhere }
        if let elsewhere {
            if time.agreement == nil, due == elsewhere.due { return elsewhere }
            if national?.isFixed == true, elsewhere.due < due { return elsewhere }
        }
        return time.agreed(by: time.agreement ?? hours?.agreement.id).clock(stage, from: begun, due: due)
    }
}

/// How long a stage may take, and how long before its end those are warned whose time it is.
package struct StageTime: Sendable {
    package let within: Clock
    package let warnHours: Int
    package let authority: Authority
    /// Whether a law or its guidance sets it, so that no agreement may make it longer.
    package let isFixed: Bool
    /// The agreement that says so; nil where the policy does.
    package let agreement: RecordID?

    package init(
        within: Clock,
        warnHours: Int,
        authority: Authority,
        isFixed: Bool = false,
        agreement: RecordID? = nil
    ) {
        self.within = within
        self.warnHours = warnHours
        self.authority = authority
        self.isFixed = isFixed
        self.agreement = agreement
    }

    /// The same where it follows from an agreement.
    func agreed(by agreement: RecordID?) -> StageTime {
        StageTime(within: within, warnHours: warnHours, authority: authority, isFixed: isFixed, agreement: agreement)
    }

    func clock(_ stage: ReferralStage, from begun: Instant, due: Instant) -> StageClock {
        let warn = Swift.max(begun, due.adding(hours: -warnHours))
        return StageClock(stage: stage, begun: begun, due: due, warnAt: Swift.min(warn, due), agreement: agreement)
    }
}
