/// What the clock alone brings about.
extension AutomaticTerms {
    static let expireReferrals = AutomaticTerms(
        "Gives back what nobody answered",
        "A referral that was sent and neither accepted nor declined is its sender's again.",
        by: "answer_within, in the policy of hand-overs, or what agencies have agreed",
        tells: "The sender and the agency it was sent to.",
        change: .policyOrAgreement("answer_within", "respond/handover.yaml")
    )

    static let raiseAlarms = AutomaticTerms(
        "Raises the alarms of referrals",
        "Warns before the time of a stage ends and tells when it has ended, each once. It changes no referral.",
        by: "clocks, by route and stage, in the policy of hand-overs, or what agencies have agreed",
        tells: "The side of the referral whose step it is, on the page of alarms and by what it has arranged.",
        change: .policyOrAgreement("within and warn_hours", "respond/handover.yaml")
    )

    static let raiseHubAlarms = AutomaticTerms(
        "Raises the alarms of hubs",
        "Warns before the time to take, decide, read or answer ends, and tells when it has ended, each once.",
        by: "clocks and research, by judged grade, in the policy of hubs",
        tells: "The hub, whoever wrote to it and the agency that was asked, on the page of alarms.",
        change: .policy("clocks, warn_minutes and research", "respond/hub.yaml")
    )

    static let tellOfGaps = AutomaticTerms(
        "Tells of what nobody holds",
        "Tells once of each contact that nobody holds by the time when somebody should.",
        by: "clocks.hold, by grade, in the policy of hand-overs",
        tells: "Those whose contact it is, under Not held.",
        change: .policy("clocks.hold", "respond/handover.yaml")
    )

    static let lapseControls = AutomaticTerms(
        "Says that a control has lapsed",
        "On the day after its last, a control with nothing after it lapses; its contact waits to be assessed anew.",
        by: "the last day that somebody recorded",
        tells: "Those who reach the contact, under Lapsing and in My work.",
        change: "Extend the control, or put another in its place, before it ends."
    )

    static let warnOfControls = AutomaticTerms(
        "Warns of controls that are about to lapse",
        "Tells once of each control that comes within its lead time.",
        by: "lead_time of each control",
        tells: "Those who reach the contact, under Lapsing.",
        change: .policy("lead_time", "understand/controls.yaml")
    )

    static let tellOfPlanDays = AutomaticTerms(
        "Tells of what plans wait for",
        "Tells once before a review or an action is due, and once after it was not done.",
        by: "warn_days, in the policy of plans",
        tells: "Those who keep the plan, under Plans, and whoever was asked.",
        change: .policy("warn_days", "respond/plans.yaml")
    )

    static let tellOfMeetingActions = AutomaticTerms(
        "Tells of what meetings agreed",
        "Tells once before an action of a meeting is due, and once after it was not answered.",
        by: "warn_days of actions, in the policy of plans",
        tells: "Nobody by a message: under Meetings it shows whoever was asked, and the host once it is late.",
        change: .policy("warn_days.action", "respond/plans.yaml")
    )

    static let runChecks = AutomaticTerms(
        "Looks for what is missing",
        "Looks at each contact that has changed for what should have been done and was not.",
        by: "the standing checks of the policy",
        tells: .nobody,
        change: .policy("a check", "respond/checks.yaml")
    )

    static let tellOfFindings = AutomaticTerms(
        "Tells of what is missing",
        "Tells once of everything that a standing check found and that counts as missing.",
        by: "within, of each standing check",
        tells: "Those who reach the contact, under Missing.",
        change: "Set a finding aside until a day; or change within in Policy/respond/checks.yaml."
    )

    static let tellOfReviews = AutomaticTerms(
        "Tells of agreements that nobody has reviewed",
        "Tells once of each agreement that was not looked at by the day of its review. The agreement holds on.",
        by: "the review day of each agreement",
        tells: "The agencies that are parties to it, under Agreements.",
        change: "Replace the agreement by one with a later review, or end it."
    )

    static let lapseLicences = AutomaticTerms(
        "Lets a licence lapse",
        "At midnight after its last day a licence counts no longer, and says so from then on.",
        by: "valid, of each licence, in the policy of licences",
        tells: "Its holder, under My licence, and those who decide about it, under Licences.",
        change: .policy("valid", "learn/licences") + " One that lapsed can be restored by a panel."
    )

    static let tellOfAllocations = AutomaticTerms(
        "Tells of investigations that nobody licensed does",
        "Tells once before what lets somebody do a part of an investigation ends, and once when it has ended. It changes nothing.",
        by: "warn_days, in the policy of allocations, and the licence as it stands",
        tells: "Those who answer for the investigation, under Allocations.",
        change: .policy("warn_days", "respond/allocations.yaml")
    )

    static let refreshStandings = AutomaticTerms(
        "Works out who has learnt what they should",
        "Works out anew how somebody stands with each programme, where a day, the policy or their account has changed it.",
        by: "whom each programme is for, and for how long its modules count",
        tells: "Nobody by a message: it shows under My work, My team and Coverage.",
        change: .policy("audiences, reminders or valid", "learn")
    )

    static let writeLetters = AutomaticTerms(
        "Decides who gets the weekly letter of learning",
        "Says once a week of everybody with a mail address whether anything of their learning is open. Without a mail server it says nothing.",
        by: "weekday, hour and days, in the policy of the letter",
        tells: .nobody,
        change: .policy("weekday, hour or days", "learn/letter.yaml")
            + " Whoever wants none stops theirs under My learning."
    )

    static let assessWaiting = AutomaticTerms(
        "Assesses what waits",
        "Assesses contacts that were recorded to be assessed later, or that changed by themselves.",
        by: "the policy in force on that day",
        tells: .nobody,
        change: .program
    )
}
