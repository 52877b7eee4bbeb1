/// Why what an assessor judged is looked at again: the plan draws it, and never a doubt about one judgement.
package enum ModerationReason: Hashable, Codable, Sendable {
    /// An exercise found that they differ from the others, and that is not settled.
    case differs
    /// It is one of the first that they judged in the programme.
    case first(Int, of: Int)
    /// One in so many is drawn.
    case oneIn(Int)

    /// Nil where it is not looked at again.
    ///
    /// `place` counts what the assessor has judged in the programme, this one too.
    package init?(place: Int, differs: Bool, under rule: QualityRule) {
        if differs {
            self = .differs
        } else if place <= rule.newAssessorFirst {
            self = .first(place, of: rule.newAssessorFirst)
        } else if rule.sampleEvery > 0, place.isMultiple(of: rule.sampleEvery) {
            self = .oneIn(rule.sampleEvery)
        } else {
            return nil
        }
    }
}
