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
            decided(referral, staff, now), ended(referral, staff, now),
        ]
        .compactMap(\.self)
    }

    private static func written(_ referral: SeenReferral, _ staff: StaffNames) -> CourseStep? {
        referral.drafted.map { drafted in
            let minutes =
                referral.secondsToWrite.map { ", in " + max(1, ($0 + 30) / 60).counted("minute", "minutes") } ?? ""
            let words = "\(drafted.at.inShort), \(staff[drafted.by])\(minutes)"
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
        let waited = now.seconds - sent.seconds < 60 ? "not yet" : "not yet, \(sent.age(at: now))"
        return CourseStep(
            step: "Received",
            state: referral.isLate(at: now) ? "late" : "now",
            words: referral.byWhen.map { "\(waited), \($0)" } ?? waited
        )
    }

    private static func decided(_ referral: SeenReferral, _ staff: StaffNames, _ now: Instant) -> CourseStep {
        if let made = referral.made(.accept) { return CourseStep("Accepted", made, staff) }
        let turned: [ReferralMove] = [.decline, .declineByPerson, .withdraw, .expire]
        if let made = referral.moves.last, turned.contains(made.move) {
            return CourseStep(made.move.done, made, staff, state: "late")
        }
        let isNext = referral.status == .received || referral.status == .informationRequested
        let state = referral.isLate(at: now) && isNext ? "late" : isNext ? "now" : "open"
        let waits = referral.status == .informationRequested ? "they asked for more" : "not yet"
        let words = isNext ? [waits, referral.byWhen].compactMap(\.self).joined(separator: ", ") : ""
        return CourseStep(step: "Decided", state: state, words: words)
    }

    /// Nil for what was never accepted.
    private static func ended(_ referral: SeenReferral, _ staff: StaffNames, _ now: Instant) -> CourseStep? {
        guard referral.made(.accept) != nil else { return nil }
        if let made = referral.made(.complete) { return CourseStep("Completed", made, staff) }
        if let made = referral.made(.declineByPerson) { return CourseStep(made.move.done, made, staff, state: "late") }
        let waits =
            referral.isStopped ? "the clock is stopped" : referral.made(.begin) == nil ? "not yet" : "in progress"
        let words = [waits, referral.byWhen].compactMap(\.self).joined(separator: ", ")
        return CourseStep(step: "Completed", state: referral.isLate(at: now) ? "late" : "now", words: words)
    }
}

extension CourseStep {
    private init(_ step: String, _ made: MadeMove, _ staff: StaffNames, state: String = "done") {
        let isNobodys = made.move.rule.side == .clock
        self.init(step: step, state: state, words: made.at.inShort + (isNobodys ? "" : ", \(staff[made.by])"))
    }
}
