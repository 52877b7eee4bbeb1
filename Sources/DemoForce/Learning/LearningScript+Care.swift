import Vocabulary

extension LearningScript {
    /// What people keep of how they are, and when somebody speaks with them.
    mutating func care() {
        for (place, told) in texts.care.enumerated() {
            guard let who = somebody(told.who), let step = done(told.step) else { continue }
            happen(moment(told.step.day, 1_000 + 3 * place), who, .care(step))
        }
    }

    /// Nil where the words of a step are not those that it takes; the tests hold that none is.
    private func done(_ step: LicenceTexts.Step) -> DemoCareStep? {
        let (words, day) = (step.words, today.adding(days: -step.day))
        switch (step.name, words.count) {
        case ("note", 2): return .note(kind: words[0], on: day, words: words[1])
        case ("show", 0): return .show
        case ("ask", 0): return .ask
        case ("speak", 2...3):
            guard let person = LearningTexts.Post(words[0]).flatMap(somebody) else { return nil }
            let support = words[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
            let next = words.count == 3 ? Int(words[2]).map { today.adding(days: -$0) } : nil
            return .speak(with: person.signIn, on: day, support: support, nextBy: next)
        default: return nil
        }
    }
}
