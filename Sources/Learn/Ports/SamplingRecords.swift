package import Access
package import Vocabulary

/// The plans by which practice is looked at, and what was seen.
package protocol SamplingRecords: Keeping {
    func samplePlan(_ id: RecordID) throws -> SamplePlan?
    /// The latest first.
    func samplePlans(within reach: Reach, _ page: PageRequest) throws -> Page<SamplePlan>
    /// The contacts of the agency, or of one unit of it, whose judgement that stands was made in a span.
    func judged(
        within reach: Reach,
        of unit: UnitID?,
        from first: Instant,
        until end: Instant
    ) throws -> [JudgedContact]
    /// What was seen of somebody's judgements, the latest first.
    func reviews(of account: AccountID) throws -> [PracticeReview]
    /// What was seen of the judgements of those who are reached, the first look at each, in the order of the judgements.
    func sightings(within reach: Reach) throws -> [Sighting]
    func sightings(of account: AccountID) throws -> [Sighting]
}
