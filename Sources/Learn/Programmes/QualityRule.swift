/// How the quality of a programme is looked after.
package struct QualityRule: Hashable, Sendable {
    /// One portfolio in so many is looked at again.
    package let sampleEvery: Int
    /// The first so many that a new assessor has judged.
    package let newAssessorFirst: Int
    package let standardiseMonths: Int
    /// After how long the content is looked at again.
    package let reviewMonths: Int
    /// How long afterwards practice is looked at.
    package let practiceAfterMonths: [Int]

    package init(
        sampleEvery: Int,
        newAssessorFirst: Int,
        standardiseMonths: Int,
        reviewMonths: Int,
        practiceAfterMonths: [Int]
    ) {
        self.sampleEvery = sampleEvery
        self.newAssessorFirst = newAssessorFirst
        self.standardiseMonths = standardiseMonths
        self.reviewMonths = reviewMonths
        self.practiceAfterMonths = practiceAfterMonths
    }
}
