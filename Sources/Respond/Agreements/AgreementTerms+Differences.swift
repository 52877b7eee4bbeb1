import Understand
import Vocabulary

/// What each kind of difference is held against; nothing that has no national value can be set, and nothing a law sets be made longer.
extension AgreementTerms {
    func checkRoles(_ policy: RespondPolicy, _ problems: inout FieldProblems) {
        for (place, role) in roles.enumerated() {
            let field = "roles[\(place)]."
            check(role.pathway, field, policy, &problems)
            check(party: role.agency, field + "agency", &problems)
            check(reason: role.because, field, &problems)
            let isFirst = !roles[..<place].contains { $0.pathway == role.pathway && $0.agency == role.agency }
            problems.require(isFirst, field + "agency", "its part by this route is said twice", "say it once")
            let national = policy.routes.first { $0.id == role.pathway }?.to
            if role.role == .primary { check(losing: national, field + "role", &problems) }
            let others = roles[..<place].contains { $0.pathway == role.pathway && $0.role == .primary }
            problems.require(
                role.role != .primary || !others,
                field + "role",
                "another agency is primary by this route already",
                "name one"
            )
        }
    }

    func checkRoutes(_ policy: RespondPolicy, _ problems: inout FieldProblems) {
        for (place, route) in routes.enumerated() {
            let field = "routes[\(place)]."
            check(route.pathway, field, policy, &problems)
            check(party: route.to, field + "to", &problems)
            check(reason: route.because, field, &problems)
            let isFirst = !routes[..<place].contains { $0.pathway == route.pathway }
            problems.require(isFirst, field + "pathway", "where this route leads is said twice", "say it once")
            let national = policy.routes.first { $0.id == route.pathway }?.to
            problems.require(route.to != national, field + "to", "it goes there everywhere", "leave it out")
            check(losing: national, field + "to", &problems)
        }
    }

    func checkClocks(_ policy: RespondPolicy, _ problems: inout FieldProblems) {
        for (place, clock) in clocks.enumerated() {
            let field = "clocks[\(place)]."
            check(clock.pathway, field, policy, &problems)
            check(clock.within, field, policy, &problems)
            check(reason: clock.because, field, &problems)
            let isFirst = !clocks[..<place].contains { $0.pathway == clock.pathway && $0.stage == clock.stage }
            problems.require(isFirst, field + "stage", "its time is said twice", "say it once")
            let law = policy.times.law(against: clock.within, for: clock.stage, by: clock.pathway)
            problems.require(
                law == nil,
                field + "within",
                "it is longer than what is set for all: \(law?.words ?? "")",
                "make it no longer, or leave it out"
            )
            let sendBy = clock.stage == .send ? policy.routes.first { $0.id == clock.pathway }?.sendBy : nil
            problems.require(
                sendBy == nil,
                field + "stage",
                "the route itself says by when it is sent: \(sendBy?.words ?? "")",
                "leave it as it is"
            )
        }
    }

    func checkHours(_ problems: inout FieldProblems) {
        guard let hours else { return }
        let isDay = hours.begins < hours.lateFrom && hours.lateFrom.minutes < 1_440
        problems.require(
            isDay,
            "hours.late_from",
            "the day would end before it begins",
            "give a later time of that day"
        )
        check(reason: hours.because, "hours.", &problems)
    }

    func checkThresholds(_ policy: RespondPolicy, _ problems: inout FieldProblems) {
        for (place, threshold) in thresholds.enumerated() {
            let field = "thresholds[\(place)]."
            problems.require(
                threshold.threshold == RespondPolicy.unanswered,
                field + "threshold",
                "'\(threshold.threshold)' has no value that an agreement may set",
                "set '\(RespondPolicy.unanswered)'; what the assessment tests is the same everywhere, and its figures stand in the policy"
            )
            check(threshold.within, field, policy, &problems)
            check(reason: threshold.because, field, &problems)
            let isFirst = !thresholds[..<place].contains { $0.threshold == threshold.threshold }
            problems.require(isFirst, field + "threshold", "it is said twice", "say it once")
        }
    }

    private func check(
        _ pathway: PathwayID,
        _ field: String,
        _ policy: RespondPolicy,
        _ problems: inout FieldProblems
    ) {
        let known = policy.routes.map(\.id)
        problems.require(
            known.contains(pathway),
            field + "pathway",
            "the policy has no route '\(pathway)'",
            near(pathway, known)
        )
    }

    private func check(party agency: AgencyID, _ field: String, _ problems: inout FieldProblems) {
        let remedy = "an agreement speaks for those who sign it"
        problems.require(parties.contains(agency), field, "\(agency) is not a party", remedy)
    }

    /// Whoever gives something up signs as well.
    private func check(losing agency: AgencyID?, _ field: String, _ problems: inout FieldProblems) {
        guard let agency else { return }
        problems.require(
            parties.contains(agency),
            field,
            "by the policy it is \(agency)'s, which is not a party",
            "name it among the parties, so that it signs"
        )
    }

    private func check(_ time: AgreedTime, _ field: String, _ policy: RespondPolicy, _ problems: inout FieldProblems) {
        let isSpan = (1...1_000).contains(time.count)
        problems.require(isSpan, field + "within", "\(time.count) is no span of time", "give 1 to 1000")
        guard isSpan else { return }
        let begun = LocalTime.instant(on: from, minuteOfDay: 0)
        problems.require(
            time.clock.due(after: begun, by: policy.calendar) != nil,
            field + "within",
            "it goes beyond the calendar, which ends on \(policy.calendar.covers.upperBound.words)",
            "give a shorter span"
        )
    }

    private func check(reason: String, _ field: String, _ problems: inout FieldProblems) {
        problems.require(!reason.isBlank, field + "because", "there is no reason", "say why it differs here")
    }
}
