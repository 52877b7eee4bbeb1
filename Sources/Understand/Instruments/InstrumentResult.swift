import Recognise
package import Vocabulary

/// How one person's answers to an instrument came out.
package struct InstrumentResult: Sendable {
    package let instrument: InstrumentID
    package let person: PersonID
    /// How many questions were answered so; an open one was answered neither yes nor no.
    package let yes: Int
    package let no: Int
    package let open: Int
    /// Empty where the instrument has none, or is not meant for the person.
    package let thresholds: [ReachedThreshold]
    /// The fact that the number of yes answers tells, while every threshold is settled.
    let counts: FactID?

    package struct ReachedThreshold: Sendable {
        package let id: RuleID
        package let result: TestResult.Result
        /// The fact that it tells where it is reached.
        package let tells: FactID?
    }

    /// The same with nothing told, for one whom the instrument is not meant for.
    var outsideScope: InstrumentResult {
        InstrumentResult(
            instrument: instrument,
            person: person,
            yes: yes,
            no: no,
            open: open,
            thresholds: [],
            counts: nil
        )
    }

    /// What it tells of the person's facts.
    ///
    /// A threshold reached tells its fact; one not reached, or open, leaves it unknown, since an instrument never lowers.
    /// The number of yes answers is told once no open question could move it over a threshold.
    var told: [(fact: FactID, answer: Answer)] {
        var told = thresholds.compactMap { threshold in
            threshold.tells.map { (fact: $0, answer: threshold.result == .met ? Answer.yes : .unknown) }
        }
        if let counts, !thresholds.isEmpty {
            let isSettled = thresholds.allSatisfy { $0.result != .unknown }
            told.append((counts, isSettled ? .number(Double(yes)) : .unknown))
        }
        return told
    }
}

extension Answers {
    /// The answers with what instruments tell added where the responder answered nothing.
    func adding(_ results: [InstrumentResult]) -> Answers {
        var answers = self
        for result in results {
            for (fact, answer) in result.told where self[fact, about: result.person] == nil {
                let isSettled = answers[fact, about: result.person].map { $0 != .unknown } ?? false
                if !isSettled { answers[fact, about: result.person] = answer }
            }
        }
        return answers
    }
}
