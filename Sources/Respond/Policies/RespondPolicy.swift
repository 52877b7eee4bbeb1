package import Understand
package import Vocabulary

/// What the policy says of hand-overs, as it was in force on one day.
package struct RespondPolicy: Sendable {
    /// Why an agency may decline; what is counted helps senders to refer better.
    package var declineReasons: [Term<Subject.DeclineReason>]
    package var outcomes: [OutcomeDefinition]
    package var preview: PreviewRule
    /// Within how long something sent is to be answered; what is not answered then is the sender's again.
    package var answerWithin: Clock
    /// What was agreed in its place; nil where nothing was.
    var agreedAnswer: Applied<AgreedThreshold>?
    package var times: StageTimes
    /// Why a stage may have taken longer than it should have.
    package var lateCauses: [Term<Subject.LateCause>]
    /// What may make an agency send a referral back, in words: the `meaning` is what to do about it.
    package var sourceChecks: [SourceCheck: Term<Subject.SourceCheck>]
    /// What each kind of thing told of a person is told for, which is what makes it lawful to tell it.
    package var whyTold: [Detail: Term<Subject.ToldDetail>]
    /// What a referral by each route must hold.
    package var mustInclude: [PathwayID: [RequiredContent]]
    /// The rungs of professional challenge, the lowest first.
    package var ladder: [LadderRung]
    package var holdTimes: HoldTimes
    package let agencies: [Term<Subject.Agency>]
    package var hub: HubPolicy
    package var meetings: MeetingPolicy
    package var plans: PlanPolicy
    package var checks: CheckPolicy
    package var advice: AdvicePolicy
    package var partners: PartnerPolicy
    package var allocations: AllocationPolicy
    package var calendar: WorkingCalendar
    /// Every route there is.
    package let routes: [RouteTerms]

    package init(
        declineReasons: [Term<Subject.DeclineReason>],
        outcomes: [OutcomeDefinition],
        preview: PreviewRule,
        answerWithin: Clock,
        times: StageTimes,
        lateCauses: [Term<Subject.LateCause>],
        sourceChecks: [SourceCheck: Term<Subject.SourceCheck>],
        whyTold: [Detail: Term<Subject.ToldDetail>],
        mustInclude: [PathwayID: [RequiredContent]],
        ladder: [LadderRung],
        holdTimes: HoldTimes,
        agencies: [Term<Subject.Agency>],
        hub: HubPolicy,
        meetings: MeetingPolicy,
        plans: PlanPolicy,
        checks: CheckPolicy,
        advice: AdvicePolicy,
        partners: PartnerPolicy,
        allocations: AllocationPolicy = .none,
        calendar: WorkingCalendar,
        routes: [RouteTerms] = []
    ) {
        self.declineReasons = declineReasons
        self.outcomes = outcomes
        self.preview = preview
        self.answerWithin = answerWithin
        self.times = times
        self.lateCauses = lateCauses
        self.sourceChecks = sourceChecks
        self.whyTold = whyTold
        self.mustInclude = mustInclude
        self.ladder = ladder
        self.holdTimes = holdTimes
        self.agencies = agencies
        self.hub = hub
        self.meetings = meetings
        self.plans = plans
        self.checks = checks
        self.advice = advice
        self.partners = partners
        self.allocations = allocations
        self.calendar = calendar
        self.routes = routes
    }
}

/// What a route says of itself that an agreement may say otherwise, or may not.
package struct RouteTerms: Sendable {
    package let id: PathwayID
    package let title: String
    package let to: AgencyID
    /// By when it is to be sent, where the route itself says so.
    package let sendBy: Authority?

    package init(_ id: PathwayID, _ title: String, to agency: AgencyID, sendBy: Authority? = nil) {
        self.id = id
        self.title = title
        to = agency
        self.sendBy = sendBy
    }
}

/// Something that may come of a referral.
package struct OutcomeDefinition: Sendable {
    package let term: Term<Subject.Outcome>
    /// Whether somebody did something with or for the person, other than to close it.
    package let isHelp: Bool

    package init(_ term: Term<Subject.Outcome>, isHelp: Bool) {
        self.term = term
        self.isHelp = isHelp
    }
}

/// How much of a referral is shown before it is accepted.
package struct PreviewRule: Sendable {
    /// What is told of a person before, by route; one without an entry shows all.
    private let first: [PathwayID: Set<String>]

    package init(showing first: [PathwayID: Set<String>]) {
        self.first = first
    }

    /// Of what is told by a route, that which is shown before it is accepted.
    package func shown(of items: [String], by pathway: PathwayID) -> [String] {
        first[pathway].map { shown in items.filter(shown.contains) } ?? items
    }
}

/// One rung of the ladder by which two agencies settle that they see it differently.
package struct LadderRung: Hashable, Sendable {
    package let title: String
    /// Whose task it is to speak with their like on the other side.
    package let who: String
    package let within: Clock

    package init(title: String, who: String, within: Clock) {
        self.title = title
        self.who = who
        self.within = within
    }
}
