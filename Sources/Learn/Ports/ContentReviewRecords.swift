package import Access
package import Vocabulary

/// What was looked at of what is taught.
package protocol ContentReviewRecords: Keeping {
    func contentReview(_ id: RecordID) throws -> ContentReview?
    /// All of an agency for one content, or for every one where none is named, the latest day first.
    func contentReviews(within reach: Reach, of content: ReviewedContent?) throws -> [ContentReview]
}
