package import Vocabulary

/// An item of evidence that somebody wants to add to their portfolio.
package struct NewEvidence: Sendable {
    package var kind: EvidenceRule.Kind
    package var words: String
    package var criteria: [CriterionID]
    package var on: CalendarDay
    package var work: WorkReference?

    package init(
        _ kind: EvidenceRule.Kind,
        _ words: String,
        for criteria: [CriterionID],
        on day: CalendarDay,
        work: WorkReference? = nil
    ) {
        self.kind = kind
        self.words = words
        self.criteria = criteria.removingRepeats()
        on = day
        self.work = work
    }

    /// - Throws: one `Refusal` that names everything that has to be mended before it can be added.
    func check(under rule: EvidenceRule, on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(
            !words.isBlank,
            "words",
            "it is not said what it shows",
            "tell what you did, and what it shows"
        )
        problems.require(!criteria.isEmpty, "criteria", "it is held against nothing", "choose what it shows")
        problems.require(on <= today, "on", "that day is still to come", "give the day on which it was")
        for (place, id) in criteria.enumerated() {
            guard let criterion = rule.criteria.first(where: { $0.term.id == id }) else {
                let all = rule.criteria.map(\.term.id.text).joined(separator: ", ")
                problems.require(false, "criteria[\(place)]", "there is no criterion '\(id)'", "choose among: \(all)")
                continue
            }
            let kinds = EvidenceRule.Kind.allCases.filter(criterion.kinds.contains).map(\.rawValue)
            problems.require(
                criterion.kinds.contains(kind),
                "criteria[\(place)]",
                "“\(criterion.term.title)” is not shown by this kind of evidence",
                "it is shown by: " + kinds.joined(separator: ", ")
            )
        }
        try problems.check()
    }
}
