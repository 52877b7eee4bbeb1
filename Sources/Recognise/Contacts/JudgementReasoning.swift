package import Vocabulary

/// How a judgement was thought through, as lightly or as fully as likelihood and seriousness ask.
package struct JudgementReasoning: Hashable, Codable, Sendable {
    /// What was concluded of each element, such as those of THRIVE.
    package var elements: [JudgedElement]
    /// What was reasoned at each step of the decision model.
    package var steps: [ReasonedStep]
    /// What good the chosen course may do.
    package var benefits: String?
    /// What harm it may do, or leave.
    package var harms: String?
    /// What else was weighed.
    package var rejected: [RejectedOption]
    /// What happens if it turns out otherwise.
    package var contingency: String?
    /// The day by which it is looked at again.
    package var review: CalendarDay?

    package init(elements: [JudgedElement] = [], steps: [ReasonedStep] = [], rejected: [RejectedOption] = []) {
        self.elements = elements
        self.steps = steps
        self.rejected = rejected
    }

    package var isEmpty: Bool { self == JudgementReasoning() }

    package func conclusion(of element: GuidanceID) -> JudgedElement? {
        elements.first { $0.element == element }
    }
}

/// What was concluded of one element, on what, and why.
package struct JudgedElement: Hashable, Codable, Sendable {
    /// The entry of the guidance, such as `threat`; forces use different ones.
    package let element: GuidanceID
    package let conclusion: String
    package let clues: [ClueID]
    package let reason: String?

    package init(_ element: GuidanceID, _ conclusion: String, on clues: [ClueID] = [], because reason: String? = nil) {
        self.element = element
        self.conclusion = conclusion
        self.clues = clues
        self.reason = reason
    }
}

/// What was reasoned at one step of the decision model.
package struct ReasonedStep: Hashable, Codable, Sendable {
    /// The entry of the guidance, such as `powers-and-policy`.
    package let step: GuidanceID
    package let words: String

    package init(_ step: GuidanceID, _ words: String) {
        self.step = step
        self.words = words
    }
}

/// Something that could have been done, and why it was not.
package struct RejectedOption: Hashable, Codable, Sendable {
    package let option: String
    package let reason: String

    package init(_ option: String, because reason: String) {
        self.option = option
        self.reason = reason
    }
}
