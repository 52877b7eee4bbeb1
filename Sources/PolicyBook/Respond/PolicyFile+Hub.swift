import Notation
import Respond
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads how a hub screens, asks, decides and tells.
    func hub(_ agencies: Set<AgencyID>) throws(BadInput) -> HubPolicy {
        var fields = content
        let reasons = try terms("reasons") { (term, entry) throws(BadInput) in
            HubReason(
                term,
                for: try entry.required("decisions").oneOrMore { (item) throws(BadInput) in
                    try item.one(of: HubDecision.Kind.self, "a decision")
                }
            )
        }
        var times: [HubStage: ByGrade<Clock>] = [:]
        var stages = try fields.required("clocks").fields()
        for stage in HubStage.allCases { times[stage] = try stages.required(stage.rawValue).byGrade(authority) }
        let warnMinutes = try Self.warnMinutes(stages.optional("warn_minutes"))
        try stages.finish()
        let policy = HubPolicy(
            times: times,
            warnMinutes: warnMinutes,
            reasons: reasons,
            footings: try terms("footings") { (term, _) in term },
            together: try terms("together") { (term, entry) throws(BadInput) in
                try Self.bulkRule(term, &entry, among: reasons)
            },
            research: try research(try fields.required("research"), among: agencies)
        )
        _ = (fields.optional("reasons"), fields.optional("footings"), fields.optional("together"))
        try fields.finish()
        return policy
    }

    /// A stage that is not named is told of at its end alone.
    private static func warnMinutes(_ field: Field?) throws(BadInput) -> [HubAlarm.Stage: Int] {
        guard var fields = try field?.fields() else { return [:] }
        var minutes: [HubAlarm.Stage: Int] = [:]
        for stage in HubAlarm.Stage.allCases {
            minutes[stage] = try fields.optional(stage.rawValue)?.wholeNumber(in: 1...10_080)
        }
        try fields.finish()
        return minutes
    }

    private static func bulkRule(
        _ term: Term<Subject.Rule>,
        _ entry: inout Fields,
        among reasons: [HubReason]
    ) throws(BadInput) -> BulkRule {
        let decision = try entry.required("decision")
        let kind = try decision.one(of: HubDecision.Kind.self, "a decision")
        guard !kind.isSharing else {
            throw decision.bad("sharing is decided one by one", remedy: "write not-share")
        }
        let fitting = Set(reasons.filter { $0.decisions.contains(kind) }.map(\.term.id))
        return BulkRule(
            term,
            decision: kind,
            reason: try entry.required("reason").identifier(among: fitting, "a reason of this decision"),
            when: try entry.required("when").oneOrMore { (item) throws(BadInput) in
                try item.one(of: BulkRule.Condition.self, "a condition")
            }
        )
    }

    private func research(_ field: Field, among agencies: Set<AgencyID>) throws(BadInput) -> ResearchPolicy {
        var fields = try field.fields()
        let policy = ResearchPolicy(
            details: try fields.required("details").oneOrMore { (item) throws(BadInput) in
                let detail = try item.one(of: Detail.self, "a detail")
                guard [.name, .born, .home].contains(detail) else {
                    throw item.bad(
                        "this is more than is needed to look somebody up",
                        remedy: "write name, born or home"
                    )
                }
                return detail
            },
            within: try fields.required("within").byGrade(authority),
            agencies: try fields.required("agencies").oneOrMore { (item) throws(BadInput) in
                try item.identifier(among: agencies, "an agency")
            },
            withholding: try fields.required("withholding").oneOrMore { (item) throws(BadInput) in
                var entry = try item.fields()
                let term = Term<Subject.WithholdingReason>(
                    id: Identifier(try entry.requiredText("id")),
                    title: try entry.requiredText("title"),
                    meaning: "",
                    authority: try entry.authority(or: authority)
                )
                try entry.finish()
                return term
            }
        )
        try fields.finish()
        return policy
    }
}

extension Field {
    /// A time for each grade, and for what nobody has judged.
    fileprivate func byGrade(_ whole: Authority?) throws(BadInput) -> ByGrade<Clock> {
        var fields = try fields()
        _ = try fields.authority(or: whole)
        let times = ByGrade(
            high: try fields.required("high").wholeClock(),
            medium: try fields.required("medium").wholeClock(),
            low: try fields.required("low").wholeClock(),
            unjudged: try fields.required("unjudged").wholeClock()
        )
        try fields.finish()
        return times
    }
}
