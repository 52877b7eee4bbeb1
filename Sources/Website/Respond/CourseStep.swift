import PlainWords
import Respond
import Vocabulary

/// One step of a hand-over: made, next, still to come, or late.
struct CourseStep: Hashable {
    let step: String
    /// `done`, `now`, `open` or `late`.
    let state: String
    let words: String

    /// The whole course; the agency it went to sees it from the sending on.
    static func all(of referral: SeenReferral, _ staff: StaffNames, at now: Instant) -> [CourseStep] {
        [
            written(referral, staff), sent(referral, staff), received(referral, staff, now),
            decided(referral, staff, now),
        ]
        .compactMap(\.self)
    }

    private static func written(_ referral: SeenReferral, _ staff: StaffNames) -> CourseStep? {
        referral.drafted.map { drafted in
            let words = "\(drafted.at.inShort), \(staff[drafted.by])"
            return CourseStep(step: "Written", state: referral.status == .draft ? "now" : "done", words: words)
        }
    }

    private static func sent(_ referral: SeenReferral, _ staff: StaffNames) -> CourseStep {
        referral.made(.send).map { CourseStep("Sent", $0, staff) }
            ?? CourseStep(step: "Sent", state: "open", words: "not yet")
    }

    private static func received(_ referral: SeenReferral, _ staff: StaffNames, _ now: Instant) -> CourseStep {
        if let made = referral.made(.receive) { return CourseStep("Received", made, staff) }
        guard referral.status == .sent, let sent = referral.sentAt else {
            return CourseStep(step: "Received", state: "open", words: "")
        }
        let state = referral.isLate(at: now) ? "late" : "now"
        return CourseStep(
            step: "Received",
            state: state,
            words: now.seconds - sent.seconds < 60 ? "not yet" : "not yet, \(sent.age(at: now))"
        )
    }

    private static func decided(_ referral: SeenReferral, _ staff: StaffNames, _ now: Instant) -> CourseStep {
        if let made = referral.made(.accept) { return CourseStep("Accepted", made, staff) }
        if let made = referral.made(.decline) { return CourseStep("Declined", made, staff, state: "late") }
        if let made = referral.made(.withdraw) { return CourseStep("Withdrawn", made, staff, state: "late") }
        let isNext = referral.status == .received
        let state = referral.isLate(at: now) && isNext ? "late" : isNext ? "now" : "open"
        let due = referral.due.map { "by \($0.inShort)" }
        return CourseStep(step: "Decided", state: state, words: due ?? (isNext ? "not yet" : ""))
    }
}

extension CourseStep {
    private init(_ step: String, _ made: MadeMove, _ staff: StaffNames, state: String = "done") {
        self.init(step: step, state: state, words: "\(made.at.inShort), \(staff[made.by])")
    }
}
