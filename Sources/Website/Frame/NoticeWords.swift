import WebSupport

/// What is said once, in words.
struct NoticeWords: Hashable, Sendable {
    let heading: String
    var paragraph: String?
    var isSuccess = true
    var isWarning = false
    var action: Link?

    /// Nil for a notice that has no words here.
    init?(_ notice: Notice) {
        guard let known = Self.all[notice.name] else { return nil }
        self = known
    }

    private init(_ heading: String, _ paragraph: String? = nil) {
        self.heading = heading
        self.paragraph = paragraph
    }

    private static let all: [String: NoticeWords] = [
        "contact-recorded": NoticeWords("The contact is recorded"),
        "contact-changed": NoticeWords("The changes are recorded", "Every earlier version is kept."),
        "answers-kept": NoticeWords("The answers are recorded"),
        "judgement-kept": NoticeWords("Your judgement is recorded"),
        "reviewed": NoticeWords("The review is recorded"),
        "referral-sent": NoticeWords("The referral is sent"),
        "referral-answered": NoticeWords("The sender is told"),
        "draft-discarded": NoticeWords("The draft is discarded"),
        "signed-out": NoticeWords("You are signed out"),
    ]
}
