package import Vocabulary

/// What an assessor made of a portfolio as it was submitted; it is never changed.
package struct PortfolioAssessment: Hashable, Codable, Sendable {
    package let at: Instant
    package let by: AccountID
    package let verdicts: [Verdict]
    /// What is said of the whole.
    package let words: String
    /// Whether every criterion is met.
    package let isMet: Bool

    /// Whether an item meets a criterion, and what would meet it where it does not yet.
    package struct Verdict: Hashable, Codable, Sendable {
        package let item: RecordID
        package let criterion: CriterionID
        package let isMet: Bool
        package let feedback: String?

        package init(_ item: RecordID, _ criterion: CriterionID, isMet: Bool, feedback: String? = nil) {
            self.item = item
            self.criterion = criterion
            self.isMet = isMet
            self.feedback = feedback.flatMap { $0.isBlank ? nil : $0 }
        }
    }
}

extension PortfolioAssessment: CustomStringConvertible, CustomDebugStringConvertible {
    /// What was said of somebody's work stands in no log because it was printed.
    package var description: String { "an assessment, not shown" }
    package var debugDescription: String { description }
}

extension PortfolioRecord {
    /// What was judged with this version; nil where it came of something else.
    package var justJudged: PortfolioAssessment? {
        switch moves.last?.move {
        case .giveBack, .meet: assessments.last
        default: nil
        }
    }

    /// Keeps what an assessor made of it: met where each criterion has as many items as it needs, else given back.
    ///
    /// - Throws: `Refusal` where it does not wait to be judged, or not all of it is judged.
    mutating func judge(
        _ verdicts: [PortfolioAssessment.Verdict],
        saying words: String,
        under rule: EvidenceRule,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        // Whether it is met is not known before it is looked through; both stand at the same place of the table.
        var judged = self
        try judged.make(.meet, at: moment, by: actor)
        var problems = FieldProblems()
        problems.require(
            !words.isBlank,
            "words",
            "nothing is said of the whole",
            "say what you found, and what is next"
        )
        let known = Set(rule.criteria.map(\.term.id))
        var all: [PortfolioAssessment.Verdict] = []
        for (place, item) in evidence.enumerated() {
            for criterion in item.criteria where known.contains(criterion) {
                let field = "items[\(place)].\(criterion)"
                guard let verdict = verdicts.first(where: { $0.item == item.id && $0.criterion == criterion }) else {
                    problems.require(false, field, "item \(place + 1) is not judged", "say whether it is met")
                    continue
                }
                problems.require(
                    verdict.isMet || verdict.feedback != nil,
                    field,
                    "it is not said what would meet it with item \(place + 1)",
                    "say what is missing, and how it could be shown"
                )
                all.append(verdict)
            }
        }
        try problems.check()
        func assessment(isMet: Bool) -> PortfolioAssessment {
            PortfolioAssessment(at: moment, by: actor.account, verdicts: all, words: words, isMet: isMet)
        }
        judged.assessments.append(assessment(isMet: false))
        let isMet = CriterionStanding.all(of: judged, under: rule).allSatisfy(\.isMet)
        try make(isMet ? .meet : .giveBack, at: moment, by: actor)
        assessments.append(assessment(isMet: isMet))
    }
}
