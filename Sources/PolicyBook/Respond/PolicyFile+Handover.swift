import Notation
import Recognise
import Respond
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads how a referral is previewed, answered and challenged.
    func handover(
        _ routes: [PathwayDefinition],
        _ agencies: [Term<Subject.Agency>],
        _ hub: HubPolicy,
        _ meetings: MeetingPolicy,
        _ plans: PlanPolicy,
        _ checks: CheckPolicy,
        _ advice: AdvicePolicy,
        _ partners: PartnerPolicy,
        _ calendar: WorkingCalendar
    ) throws(BadInput) -> RespondPolicy {
        var fields = content
        let answerWithin = try fields.required("answer_within")
        let clocks = try clocks(try fields.required("clocks"), of: routes)
        let policy = RespondPolicy(
            declineReasons: try terms("declines") { (term, _) in term },
            outcomes: try terms("outcomes") { (term, entry) throws(BadInput) in
                OutcomeDefinition(term, isHelp: try entry.required("is_help").isYes())
            },
            preview: try preview(try fields.required("preview"), of: routes),
            answerWithin: try answerWithin.wholeClock(),
            times: clocks.stages,
            lateCauses: try terms("late_causes") { (term, _) in term },
            sourceChecks: try wordsForEach("before_sending", called: "a check"),
            whyTold: try wordsForEach("why_told", called: "a detail"),
            mustInclude: Dictionary(routes.map { ($0.id, $0.mustInclude) }) { first, _ in first },
            ladder: try fields.required("ladder").list { (item) throws(BadInput) in
                var rung = try item.fields()
                let read = LadderRung(
                    title: try rung.required("title").text(),
                    who: try rung.required("who").text(),
                    within: try rung.required("within").wholeClock()
                )
                try rung.finish()
                return read
            },
            holdTimes: clocks.hold,
            agencies: agencies,
            hub: hub,
            meetings: meetings,
            plans: plans,
            checks: checks,
            advice: advice,
            partners: partners,
            calendar: calendar,
            routes: routes.map { route in
                let sendBy = route.clock.clock.map { _ in route.clock.authority }
                return RouteTerms(route.id, route.title, to: route.to, sendBy: sendBy)
            }
        )
        _ = (fields.optional("declines"), fields.optional("outcomes"), fields.optional("late_causes"))
        _ = (fields.optional("before_sending"), fields.optional("why_told"))
        try fields.finish()
        return policy
    }

    private func clocks(
        _ field: Field,
        of routes: [PathwayDefinition]
    ) throws(BadInput) -> (stages: StageTimes, hold: HoldTimes) {
        var fields = try field.fields()
        var late = try fields.required("late_day").fields()
        let lateDay = LateDay(
            from: try late.required("from").minuteOfDay(),
            begins: try late.required("begins").minuteOfDay()
        )
        try late.finish()
        let known = Set(routes.map(\.id))
        var byRoute: [PathwayID: [ReferralStage: StageTime]] = [:]
        for (name, entry) in try fields.optional("routes")?.entries() ?? [] {
            guard known.contains(PathwayID(name)) else {
                throw entry.bad("'\(name)' is not a pathway", remedy: "name a pathway of the policy")
            }
            byRoute[PathwayID(name)] = try stages(entry)
        }
        let times = StageTimes(usual: try stages(try fields.required("usual")), byRoute: byRoute, lateDay: lateDay)
        let hold = try holdTimes(try fields.required("hold"), lateDay)
        try fields.finish()
        return (times, hold)
    }

    private func holdTimes(_ field: Field, _ lateDay: LateDay) throws(BadInput) -> HoldTimes {
        var fields = try field.fields()
        var byGrade: [Grade: Clock] = [:]
        for grade in Grade.allCases { byGrade[grade] = try fields.required(grade.rawValue).wholeClock() }
        let notJudged = try fields.required("not_judged").wholeClock()
        try fields.finish()
        return HoldTimes(byGrade: byGrade, notJudged: notJudged, lateDay: lateDay)
    }

    private func stages(_ field: Field) throws(BadInput) -> [ReferralStage: StageTime] {
        var fields = try field.fields()
        var times: [ReferralStage: StageTime] = [:]
        for stage in ReferralStage.allCases {
            guard let entry = fields.optional(stage.rawValue) else { continue }
            var time = try entry.fields()
            times[stage] = StageTime(
                within: try time.required("within").wholeClock(),
                warnHours: try time.required("warn_hours").wholeNumber(in: 0...1_000),
                authority: try time.authority(or: authority),
                isFixed: try time.optional("fixed")?.isYes() ?? false
            )
            try time.finish()
        }
        try fields.finish()
        return times
    }

    private func preview(_ field: Field, of routes: [PathwayDefinition]) throws(BadInput) -> PreviewRule {
        var fields = try field.fields()
        let details = try fields.required("details").list { (item) throws(BadInput) in
            try item.one(of: Detail.self, "a detail")
        }
        let known = Set(routes.map(\.id))
        let whole = try fields.required("whole").list { (item) throws(BadInput) in
            try item.identifier(among: known, "a pathway")
        }
        _ = try fields.authority(or: authority)
        try fields.finish()
        let first = routes.filter { !whole.contains($0.id) }.map { route in
            (route.id, Set(route.mustInclude.filter { details.contains($0.foundIn) }.map(\.item)))
        }
        return PreviewRule(showing: Dictionary(first) { one, _ in one })
    }
}

extension Field {
    /// A span of time that is written as its only key, such as `{working_days: 2}`.
    func wholeClock() throws(BadInput) -> Clock {
        var fields = try fields()
        let clock = try fields.clock()
        try fields.finish()
        guard let clock else {
            throw bad("no time is given", remedy: "write hours, days, working_days or next_school_day")
        }
        return clock
    }
}
