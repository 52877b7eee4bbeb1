package import Understand
package import Vocabulary

/// What the policy says of a hub: its times, its reasons, and what may be decided for several at once.
package struct HubPolicy: Sendable {
    /// How long each stage may take, by the grade that a person has judged.
    package var times: [HubStage: ByGrade<Clock>]
    /// How many minutes before the end of a stage those are warned whose time it is; one without is told of at its end alone.
    package var warnMinutes: [HubAlarm.Stage: Int]
    package var reasons: [HubReason]
    /// On what footing something is asked or shared.
    package var footings: [Term<Subject.Footing>]
    package var together: [BulkRule]
    package var research: ResearchPolicy

    package init(
        times: [HubStage: ByGrade<Clock>],
        warnMinutes: [HubAlarm.Stage: Int],
        reasons: [HubReason],
        footings: [Term<Subject.Footing>],
        together: [BulkRule],
        research: ResearchPolicy
    ) {
        self.times = times
        self.warnMinutes = warnMinutes
        self.reasons = reasons
        self.footings = footings
        self.together = together
        self.research = research
    }

    /// The clock of a stage that begins; nil where it has no time, or the calendar does not reach so far.
    func clock(_ stage: HubStage, from begun: Instant, _ calendar: WorkingCalendar) -> HubClock? {
        guard let time = times[stage],
            let high = time.high.due(after: begun, by: calendar),
            let medium = time.medium.due(after: begun, by: calendar),
            let low = time.low.due(after: begun, by: calendar),
            let unjudged = time.unjudged.due(after: begun, by: calendar)
        else { return nil }
        let due = ByGrade(high: high, medium: medium, low: low, unjudged: unjudged)
        return HubClock(stage: stage, begun: begun, due: due)
    }
}

/// A reason that the hub may give, and for which decisions.
package struct HubReason: Sendable {
    package let term: Term<Subject.HubReason>
    package let decisions: [HubDecision.Kind]

    package init(_ term: Term<Subject.HubReason>, for decisions: [HubDecision.Kind]) {
        self.term = term
        self.decisions = decisions
    }
}

/// How agencies are asked what they know.
package struct ResearchPolicy: Sendable {
    /// What of a person an agency is shown, so that it can look for them.
    package let details: [Detail]
    /// By the grade that a person has judged.
    package let within: ByGrade<Clock>
    /// Who can be asked.
    package let agencies: [AgencyID]
    /// Why an agency may not say what it knows.
    package let withholding: [Term<Subject.WithholdingReason>]

    package init(
        details: [Detail],
        within: ByGrade<Clock>,
        agencies: [AgencyID],
        withholding: [Term<Subject.WithholdingReason>]
    ) {
        self.details = details
        self.within = within
        self.agencies = agencies
        self.withholding = withholding
    }
}
