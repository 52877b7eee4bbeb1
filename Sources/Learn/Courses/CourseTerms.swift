package import Vocabulary

/// What a run of a course teaches, when and where, by whom, and for how many of which agencies.
package struct CourseTerms: Hashable, Codable, Sendable {
    package let modules: [LearningModuleID]
    package let begins: Instant
    package let ends: Instant
    package let place: String
    package let trainer: AccountID
    package let capacity: Int
    package let agencies: [AgencyID]

    package init(
        teaching modules: [LearningModuleID],
        from begins: Instant,
        to ends: Instant,
        in place: String,
        by trainer: AccountID,
        for capacity: Int,
        of agencies: [AgencyID]
    ) {
        self.modules = modules.removingRepeats()
        self.begins = begins
        self.ends = ends
        self.place = place
        self.trainer = trainer
        self.capacity = capacity
        self.agencies = agencies.removingRepeats()
    }
}
