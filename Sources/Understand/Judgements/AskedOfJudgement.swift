package import Recognise
package import Vocabulary

/// Something more that a judgement is asked for, and why; it is asked and never required.
package struct AskedOfJudgement: Hashable, Sendable {
    /// What a judgement may hold besides grade and reason.
    package enum Part: String, CaseIterable, Sendable {
        case elements, steps, benefits, harms, options, contingency, review
    }

    /// What asks for it: how grave, how likely, or that less is feared than before.
    package enum Cause: Hashable, Sendable {
        case gradedHigh
        case thresholdMet(ThresholdID, PersonID?)
        case lowered(from: Grade)

        var parts: Set<Part> {
            switch self {
            case .gradedHigh: Set(Part.allCases)
            case .thresholdMet: [.elements, .contingency, .review]
            case .lowered: [.elements, .steps, .review]
            }
        }
    }

    package let part: Part
    package let because: [Cause]

    /// What is asked for and not there, by the grade, the one before, and what the assessment shows.
    package static func parts(
        of grade: Grade,
        _ reasoning: JudgementReasoning?,
        after before: Grade?,
        on outline: AssessmentOutline?
    ) -> [AskedOfJudgement] {
        let causes = causes(grade, before, outline)
        return Part.allCases.compactMap { part in
            let because = causes.filter { $0.parts.contains(part) }
            guard !because.isEmpty, reasoning?.holds(part) != true else { return nil }
            return AskedOfJudgement(part: part, because: because)
        }
    }

    private static func causes(_ grade: Grade, _ before: Grade?, _ outline: AssessmentOutline?) -> [Cause] {
        let met = (outline?.tests ?? []).filter { $0.result == .met }.map { Cause.thresholdMet($0.test, $0.person) }
        let lowered = before.flatMap { grade < $0 ? Cause.lowered(from: $0) : nil }
        return (grade == .high ? [.gradedHigh] : []) + met + [lowered].compactMap(\.self)
    }
}

extension JudgementReasoning {
    fileprivate func holds(_ part: AskedOfJudgement.Part) -> Bool {
        switch part {
        case .elements: !elements.isEmpty
        case .steps: !steps.isEmpty
        case .benefits: benefits?.isBlank == false
        case .harms: harms?.isBlank == false
        case .options: !rejected.isEmpty
        case .contingency: contingency?.isBlank == false
        case .review: review != nil
        }
    }
}
