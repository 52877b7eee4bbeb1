import Vocabulary

extension LearningScript {
    /// What is tried, from its question to what was decided.
    mutating func pilot() {
        let assurer = somebody(LearningTexts.Post(role: "quality-assurer", place: 1))
        let chief = somebody(LearningTexts.Post(role: "chief-officer", place: 1))
        for told in texts.assurance.pilots {
            let plan = DemoPilotStep.plan(plan(told))
            guard happen(moment(told.planned, 620), assurer, .pilot(told.title, plan)) else { continue }
            for (place, step) in told.steps.enumerated() {
                guard let done = done(step) else { continue }
                let by = step.name == "decide" ? chief : assurer
                happen(moment(step.day, 630 + 5 * place), by, .pilot(told.title, done))
            }
        }
    }

    private func plan(_ told: AssuranceTexts.Pilot) -> DemoPilot {
        DemoPilot(
            title: told.title,
            question: told.question,
            programme: told.programme,
            tried: told.tried,
            units: told.with,
            words: told.words,
            compared: told.compared,
            because: told.because,
            begins: today.adding(days: -told.begins),
            ends: today.adding(days: -told.ends)
        )
    }

    /// Nil where the words of a step are not those that it takes; the tests hold that none is.
    private func done(_ step: LicenceTexts.Step) -> DemoPilotStep? {
        let words = step.words
        switch (step.name, words.count) {
        case ("measure", 4):
            let unit = words[2] == "share" ? nil : words[2]
            return .measure(what: words[0], isUp: words[1] == "up", unit: unit, source: words[3])
        case ("begin", 0): return .begin(on: today.adding(days: -step.day))
        case ("enter", 7): return figure(words).map { .enter($0) }
        case ("end", 0): return .end
        case ("decide", 4):
            guard let due = Int(words[3]) else { return nil }
            let day = today.adding(days: -due)
            return .decide(choice: words[0], because: words[1], follows: words[2], due: day)
        case ("withdraw", 1): return .withdraw(because: words[0])
        default: return nil
        }
    }

    private func figure(_ words: [String]) -> DemoFigure? {
        let parts = words[3].split(separator: "/")
        guard let measure = Int(words[0]), parts.count == 2, let value = Double(parts[0]), let count = Int(parts[1]),
            let from = Int(words[4]), let to = Int(words[5])
        else { return nil }
        return DemoFigure(
            measure: measure,
            side: words[1],
            phase: words[2],
            value: value,
            count: count,
            from: today.adding(days: -from),
            to: today.adding(days: -to),
            source: words[6]
        )
    }
}
