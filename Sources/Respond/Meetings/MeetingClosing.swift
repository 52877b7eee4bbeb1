import Access
import Understand
import Vocabulary

/// Feeds back what came of a person's part: the referral by which they came is completed with it.
struct MeetingClosing<Session: ReferralRecords> {
    let session: Session
    let policy: RespondPolicy
    let moment: Instant
    let actor: Actor

    /// Where no outcome was said, the referral stays with the host, and the part says so.
    func close(
        _ part: MeetingPartRecord,
        writing change: inout Change,
        under rule: String
    ) throws -> MeetingPartRecord {
        guard part.source.kind == .referral, let referral = try session.referral(part.source.record, .latest) else {
            return part
        }
        var next = part
        next.version += 1
        next.isFedBack = referral.status == .completed
        if let outcome = part.outcome, referral.status.isHeld {
            let told = try Access.rule(
                for: actor,
                to: .answerReferral,
                sentTo: referral.sent?.to,
                referral.holding.guards,
                called: "referral"
            )
            let completed = try referral.moved(
                .complete,
                saying: Said(outcome.words, outcome: outcome.outcome),
                under: policy,
                at: moment,
                by: actor
            )
            change.write(completed, .alter, under: told)
            change.tell(ReferralMove.complete.rule.event, of: referral.id)
            next.isFedBack = true
        }
        change.write(next, .alter, under: rule)
        return next
    }
}
