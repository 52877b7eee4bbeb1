import Vocabulary

extension Pilot {
    package static let mostMeasures = 5

    func measured(by told: PilotMeasure.Told, as id: RecordID) throws(Refusal) -> Pilot {
        var next = try moved(.measure)
        guard measures.count < Self.mostMeasures else {
            throw Refusal(
                .notInThisState,
                "it has \(Self.mostMeasures) measures already",
                remedy: "of many measures one always moves; keep to these"
            )
        }
        try told.check()
        next.measures.append(PilotMeasure(id: id, told: told))
        return next
    }

    func begun(on day: CalendarDay, at moment: Instant, by account: AccountID) throws(Refusal) -> Pilot {
        var next = try moved(.begin)
        var problems = FieldProblems()
        problems.require(!measures.isEmpty, "measures", "nothing is measured", "add a measure first")
        problems.require(
            day >= plan.begins,
            "on",
            "it was planned to begin later",
            "begin it on its first day or later"
        )
        problems.require(day <= LocalTime.day(of: moment), "on", "that day is to come", "begin it when it has begun")
        problems.require(day < plan.ends, "on", "it was to end by then", "withdraw it, and plan it anew")
        try problems.check()
        next.begun = Begun(at: moment, by: account, on: day)
        return next
    }

    func entered(
        _ told: PilotReading.Told,
        mending: PilotReading.Mending?,
        as id: RecordID,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> Pilot {
        var next = try moved(.enter)
        try told.check(in: self, mending: mending, on: LocalTime.day(of: moment))
        next.readings.append(PilotReading(id: id, told: told, at: moment, by: account, mends: mending))
        return next
    }

    func ended(because reason: String, at moment: Instant, by account: AccountID) throws(Refusal) -> Pilot {
        var next = try moved(.end)
        let isEarly = LocalTime.day(of: moment) < plan.ends
        var problems = FieldProblems()
        problems.require(
            !isEarly || !reason.isBlank,
            "because",
            "its last day is still to come",
            "wait for it, or say why it ends before"
        )
        try problems.check()
        next.ended = Stroke(at: moment, by: account, words: isEarly ? reason : "")
        return next
    }

    func decided(_ told: PilotDecision.Told, at moment: Instant, by account: AccountID) throws(Refusal) -> Pilot {
        var next = try moved(.decide)
        try told.check(hasResult: hasResult, on: LocalTime.day(of: moment))
        var kept = told
        if hasResult { kept.without = "" }
        next.decision = PilotDecision(told: kept, at: moment, by: account)
        return next
    }

    func withdrawn(because reason: String, at moment: Instant, by account: AccountID) throws(Refusal) -> Pilot {
        var next = try moved(.withdraw)
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "because", "there is no reason", "say why nothing is tried")
        try problems.check()
        next.withdrawn = Stroke(at: moment, by: account, words: reason)
        return next
    }

    /// The same at its next version, where the table lets it be moved so.
    private func moved(_ move: PilotMove) throws(Refusal) -> Pilot {
        let rule = move.rule
        guard rule.from.contains(status) else {
            let states = Status.allCases.filter { rule.from.contains($0) }.map(\.words)
            throw Refusal(
                .notInThisState,
                "this pilot is \(status.words)",
                remedy: "this can be done only while it is \(states.joined(separator: " or "))"
            )
        }
        var next = self
        next.version += 1
        next.status = rule.to ?? status
        return next
    }
}
