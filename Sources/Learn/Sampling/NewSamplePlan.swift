import Access
package import Recognise
package import Vocabulary

/// What somebody wants looked at.
package struct NewSamplePlan: Sendable {
    /// Nil for as far as they reach.
    package var unit: UnitID?
    package var grades: [Grade]
    package var features: [FeatureID]
    package var from: CalendarDay
    package var to: CalendarDay
    package var count: Int
    package var due: CalendarDay
    /// By the names that they sign in with.
    package var reviewers: [String]

    package init(
        unit: UnitID? = nil,
        grades: [Grade] = [],
        features: [FeatureID] = [],
        from: CalendarDay,
        to: CalendarDay,
        count: Int,
        due: CalendarDay,
        reviewers: [String] = []
    ) {
        self.unit = unit
        self.grades = grades
        self.features = features
        self.from = from
        self.to = to
        self.count = count
        self.due = due
        self.reviewers = reviewers
    }

    /// What of it has to be mended; `named` is who was found for each of the reviewers.
    func terms(
        within reach: Reach,
        named: [Account?],
        under policy: SamplingPolicy,
        on today: CalendarDay
    ) throws(Refusal) -> SamplePlan.Terms {
        var problems = FieldProblems()
        let most = policy.mostDrawn
        let isReached = unit == nil || reach.unit == nil || unit == reach.unit
        problems.require(isReached, "unit", "you do not answer for that unit", "leave it out for your own")
        problems.require(from <= to, "to", "it ends before it begins", "give a later day")
        problems.require(from <= today, "from", "that day is to come", "give a day that has been")
        problems.require((1...max(1, most)).contains(count), "count", "that cannot be drawn", "draw 1 to \(most)")
        problems.require(due >= today, "due", "that day has passed", "give a day to come")
        for (place, account) in named.enumerated() {
            let may = account.map { !$0.isSuspended && $0.agency == reach.agency && $0.actor.maySamplePractice }
            problems.require(
                may == true,
                "reviewers[\(place)]",
                "nobody of your agency who may review signs in so",
                "name a supervisor or a quality assurer, by the name that they sign in with"
            )
        }
        try problems.check()
        return SamplePlan.Terms(
            unit: unit ?? reach.unit,
            grades: grades,
            features: features,
            from: from,
            to: to,
            count: count,
            due: due,
            reviewers: named.compactMap { $0.map { AccountID($0.id.text) } }.removingRepeats()
        )
    }
}

extension Actor {
    /// Whether somebody may ever look at the practice of others.
    package var maySamplePractice: Bool { Access.allows(self, to: .samplePractice) }
}
