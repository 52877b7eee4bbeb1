package import Vocabulary

/// What a supervisor says to a judgement.
package struct JudgementReview: Hashable, Codable, Sendable {
    package let agrees: Bool
    package let note: String
    package let by: AccountID
    package let at: Instant
    /// The version of the contact that it made; nil in what was kept before this was noted.
    package let contactVersion: Int?

    package init(agrees: Bool, note: String, by: AccountID, at: Instant, making contactVersion: Int? = nil) {
        self.agrees = agrees
        self.note = note
        self.by = by
        self.at = at
        self.contactVersion = contactVersion
    }

    /// Whether it is about a judgement, and not about one that stood before.
    package func isAbout(_ judgement: MadeJudgement) -> Bool {
        if let judged = judgement.contactVersion, let reviewed = contactVersion { return reviewed > judged }
        return at >= judgement.at
    }
}

/// How a contact stands between who judges and who reviews.
package enum JudgementStanding: String, CaseIterable, Codable, Sendable {
    case agreed, returned
    case notJudged = "not-judged"
    case notReviewed = "not-reviewed"
}

extension ContactRecord {
    /// The last review of the judgement that stands.
    package var review: JudgementReview? {
        judgement.flatMap { judgement in reviews.last { $0.isAbout(judgement) } }
    }

    package var judgementStanding: JudgementStanding {
        guard judgement != nil else { return .notJudged }
        guard let review else { return .notReviewed }
        return review.agrees ? .agreed : .returned
    }

    /// Whether the document or a link changed since it was judged.
    package var hasChangedSinceJudged: Bool {
        judgement?.contactVersion.map { documentVersion > $0 } ?? false
    }
}
