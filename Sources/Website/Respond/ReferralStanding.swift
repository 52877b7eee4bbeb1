import Respond
import Vocabulary

/// Where a referral stands, and whose the next step is, said at once.
struct ReferralStanding: Hashable {
    /// `open`, `late`, `declined` or `accepted`.
    let kind: String
    let heading: String
    let words: String

    init(_ referral: SeenReferral, _ staff: StaffNames, at now: Instant) {
        let isLate = referral.isLate(at: now)
        switch referral.status {
        case .accepted, .inProgress, .completed: kind = "accepted"
        case .declined, .declinedByPerson, .expired: kind = "declined"
        default: kind = isLate ? "late" : "open"
        }
        let told = referral.isSenders ? Self.toSender(referral, staff) : Self.toRecipient(referral, staff)
        (heading, words) = told
    }

    private static func toSender(_ referral: SeenReferral, _ staff: StaffNames) -> (String, String) {
        let ours = "The next step is with \(referral.from.withinSentence)."
        let until = "Until somebody accepts it, the next step is with \(referral.from.withinSentence)."
        switch referral.status {
        case .draft: return ("A draft.", "Nobody outside has seen it. " + ours)
        case .sent: return ("Nobody has received it yet.", until)
        case .received: return ("Received by \(referral.to.withinSentence).", "They have not decided. " + until)
        case .informationRequested:
            return ("They ask for more before they decide.", (said(.requestInformation, referral) ?? "") + " " + until)
        case .accepted:
            return (by(.accept, referral, staff), said(.accept, referral) ?? "They hold what it asks for.")
        case .inProgress:
            return (by(.begin, referral, staff), said(.begin, referral) ?? "They hold what it asks for.")
        case .completed: return (by(.complete, referral, staff), said(.complete, referral) ?? "")
        case .declinedByPerson:
            let words = (said(.declineByPerson, referral) ?? "") + " The risk may be as it was. " + ours
            return ("The person does not want it.", words)
        case .expired: return ("Nobody answered in time.", "Nobody else holds it. " + ours)
        case .declined:
            return (by(.decline, referral, staff), (said(.decline, referral) ?? "") + " Nobody else holds it. " + ours)
        case .withdrawn: return (by(.withdraw, referral, staff), said(.withdraw, referral) ?? "")
        }
    }

    private static func toRecipient(_ referral: SeenReferral, _ staff: StaffNames) -> (String, String) {
        switch referral.status {
        case .draft, .sent:
            return (
                "It waits for you.",
                "Say that you have received it, so that they know it arrived. Accepting it is a decision of its own."
            )
        case .received: return ("It is to be decided.", "Say who will act and when, or why it is not for you.")
        case .informationRequested:
            return ("The sender is asked for more.", "Your time to decide stands still until they answer.")
        case .accepted:
            return (by(.accept, referral, staff), said(.accept, referral) ?? "What it asks for is yours from now on.")
        case .inProgress:
            return (by(.begin, referral, staff), "Say what came of it when it is done; the sender waits to hear.")
        case .completed: return (by(.complete, referral, staff), "The sender is told what came of it.")
        case .declinedByPerson: return ("The person does not want it.", "The sender is told, and thinks again.")
        case .expired: return ("It was not answered in time.", "It is the sender’s again; you may still take it up.")
        case .declined:
            return (by(.decline, referral, staff), (said(.decline, referral) ?? "") + " It is the sender’s again.")
        case .withdrawn:
            let gone = " There is nothing to do, and what it told is not shown any more."
            return (by(.withdraw, referral, staff), (said(.withdraw, referral) ?? "") + gone)
        }
    }

    private static func by(_ move: ReferralMove, _ referral: SeenReferral, _ staff: StaffNames) -> String {
        let word = move.done
        let agency = move.rule.side == .sender ? referral.from : referral.to
        return referral.made(move).map { "\(word) by \(staff[$0.by]), \(agency.withinSentence)." } ?? "\(word)."
    }

    private static func said(_ move: ReferralMove, _ referral: SeenReferral) -> String? {
        referral.made(move)?.words.map { "“\($0)”" }
    }
}
