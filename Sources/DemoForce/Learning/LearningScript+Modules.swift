import Vocabulary

extension LearningScript {
    /// What people did elsewhere before they came, or before there was anything here to keep it.
    ///
    /// - Returns: Whether all of it could be.
    mutating func takeOver() -> Bool {
        guard texts.takenOver.allSatisfy({ isWithin(moment($0.day, 560)) }) else { return false }
        let trainer = somebody(LearningTexts.Post(role: "trainer", place: 1))
        for (place, taken) in texts.takenOver.enumerated() {
            let rows = taken.who.compactMap(somebody).flatMap { learner in
                taken.rows.map { row in
                    DemoCompletion(learner: learner.signIn, module: row.module, on: today.adding(days: -row.day))
                }
            }
            happen(moment(taken.day, 560 + 10 * place), trainer, .learn(.takeOver(rows)))
        }
        return true
    }

    /// Most work through all that is theirs, some through a part of it, and a few through nothing yet.
    mutating func workThrough() {
        // The programmes name nobody who coordinates the hub of the force.
        for one in world.staff where one.agency != "police" || !one.may("hub-coordinator") {
            var chance = Chance(seed: seed, for: "learning of " + one.signIn)
            let sittings = one.agency == "police" ? texts.sittings : texts.partners
            let left = chance.weighed([(0, 66), (1, 14), (2, 10), (sittings.count, 10)]) ?? 0
            let first = max(today.adding(days: -chance.within(75...215)), texts.since, one.since)
            var day = first
            for sitting in sittings.prefix(max(0, sittings.count - left)) {
                let at = LocalTime.instant(on: day, minuteOfDay: 540 + chance.below(420))
                happen(at, one, .learn(.workThrough(sitting)))
                day = day.adding(days: chance.within(4...21))
            }
        }
    }
}
