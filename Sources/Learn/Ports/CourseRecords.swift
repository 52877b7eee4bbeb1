package import Access
package import Vocabulary

/// The runs of courses that are kept.
package protocol CourseRecords: Keeping {
    func courseRun(_ id: RecordID, _ edition: Edition) throws -> CourseRun?
    func courseRuns(_ list: CourseList, _ page: PageRequest) throws -> Page<CourseRun>
}

/// Which runs are meant.
package enum CourseList: Hashable, Sendable {
    /// Those to which somebody of an agency may come and that begin later, the next first.
    case open(to: AgencyID, teaching: Set<LearningModuleID>, after: Instant)
    /// Those in which somebody asked for a place, the latest first.
    case booked(by: AccountID)
    /// Those of the agency of a reach, the latest first.
    case run(by: Reach)
}
