package import Vocabulary

extension JudgementReasoning {
    /// What of it must be mended before it is kept; a part that is left out altogether never is.
    package func problems(on day: CalendarDay) -> [FieldProblem] {
        elementProblems + stepProblems + optionProblems + reviewProblems(on: day)
    }

    private var elementProblems: [FieldProblem] {
        var seen: Set<GuidanceID> = []
        return elements.enumerated().flatMap { index, element in
            let field = "elements[\(index)]"
            var found: [FieldProblem] = []
            if element.conclusion.isBlank { found.append(Self.empty(field + ".conclusion", "it concludes nothing")) }
            if !seen.insert(element.element).inserted {
                let problem = "'\(element.element)' is there already"
                found.append(FieldProblem(field: field + ".element", problem: problem, remedy: "conclude it once"))
            }
            return found
        }
    }

    private var stepProblems: [FieldProblem] {
        steps.enumerated().compactMap { index, step in
            step.words.isBlank ? Self.empty("steps[\(index)].words", "nothing is said of this step") : nil
        }
    }

    private var optionProblems: [FieldProblem] {
        rejected.enumerated().flatMap { index, rejected in
            var found: [FieldProblem] = []
            if rejected.option.isBlank { found.append(Self.empty("rejected[\(index)].option", "no option is named")) }
            if rejected.reason.isBlank {
                found.append(Self.empty("rejected[\(index)].reason", "it is not said why it was rejected"))
            }
            return found
        }
    }

    private func reviewProblems(on day: CalendarDay) -> [FieldProblem] {
        guard let review, review < day else { return [] }
        let problem = "the day of the review is past"
        return [FieldProblem(field: "review", problem: problem, remedy: "name today or a later day")]
    }

    private static func empty(_ field: String, _ problem: String) -> FieldProblem {
        FieldProblem(field: field, problem: problem, remedy: "say it, or leave the entry out")
    }
}
