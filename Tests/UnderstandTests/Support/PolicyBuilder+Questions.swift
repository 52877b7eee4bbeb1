import Recognise
import Vocabulary

@testable import Understand

extension PolicyBuilder {
    /// An instrument with a threshold for each criterion, the first of which tells a fact.
    func instrument(
        named id: InstrumentID = "set",
        scope: Criterion? = nil,
        counts: FactID? = nil,
        questions: [RuleID] = ["q1", "q2", "q3"],
        _ thresholds: YesCriterion...,
        tells: FactID? = nil
    ) -> PolicyBuilder {
        with {
            $0.instruments.append(
                InstrumentDefinition(
                    term: .small(id),
                    scope: scope,
                    counts: counts,
                    questions: questions.map { .init(id: $0, ask: "Is it \($0)?", notice: nil, part: nil) },
                    thresholds: thresholds.enumerated().map { index, when in
                        .init(
                            id: RuleID("t\(index + 1)"),
                            title: "t\(index + 1)",
                            when: when,
                            tells: index == 0 ? tells : nil,
                            authority: .small
                        )
                    }
                )
            )
        }
    }

    /// A page of guidance with one entry; without a condition it is only read.
    func guidance(
        _ page: GuidanceID = "page",
        _ entry: GuidanceID,
        when: Criterion?,
        says words: String = "think of {person}"
    ) -> PolicyBuilder {
        with {
            let prompt = when.map { GuidancePage.Prompt(when: $0, words: words) }
            let entry = GuidancePage.Entry(term: .small(entry), prompt: prompt)
            $0.guidance.append(GuidancePage(term: .small(page), entries: [entry]))
        }
    }
}

extension Contact {
    /// The same with an instrument answered; its questions are q1, q2 and so on.
    func instrument(named id: InstrumentID = "set", about person: PersonID = "p1", _ answers: Answer?...) -> Contact {
        with {
            var given: [RuleID: Answer] = [:]
            for (index, answer) in answers.enumerated() { given[RuleID("q\(index + 1)")] = answer }
            $0.instruments.append(AnsweredInstrument(id, about: person, answers: given))
        }
    }
}
