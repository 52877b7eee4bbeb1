import PlainWords
import Respond
import Understand
import Vocabulary

/// Everything that was said from one side to the other, oldest first.
struct SaidPart {
    let entries: [Entry]

    struct Entry: Hashable {
        let when: String
        let what: String
        let who: String
        let words: [String]
    }

    /// Nil where nobody has said anything.
    init?(_ referral: SeenReferral, _ staff: StaffNames, _ policy: RespondPolicy, _ names: Names) {
        entries = referral.moves.compactMap { made in
            let words = Self.words(made, referral.told?.goals ?? [], policy)
            guard !words.isEmpty else { return nil }
            return Entry(
                when: made.at.inShort,
                what: made.move.done,
                who: "\(staff[made.by]), \(names.title(made.agency).withinSentence)",
                words: words
            )
        }
        if entries.isEmpty { return nil }
    }

    private static func words(_ made: MadeMove, _ goals: [String], _ policy: RespondPolicy) -> [String] {
        let reason = made.reason.map { id in policy.declineReasons.first { $0.id == id }?.title ?? id.text }
        let result = made.outcome.map { outcome in
            policy.outcomes.first { $0.term.id == outcome.result }?.term.title ?? outcome.result.text
        }
        let reached = zip(goals, made.outcome?.goals ?? []).map { "“\($0)”: \($1.words.lowercased())" }
        let put = made.challenge.map { challenge in
            let by = challenge.answerBy.map { ", for an answer by \($0.inShort)" } ?? ""
            return "\(challenge.title), put to \(challenge.to)\(by)"
        }
        let late = made.late.map { late in
            let cause = late.cause.flatMap { id in policy.lateCauses.first { $0.id == id }?.title }
            return "Late: it was due \(late.due.inShort). " + (cause.map { $0 + "." } ?? "Nobody has said why.")
        }
        return [reason, result, put, late].compactMap(\.self) + reached
            + [made.words.map { "“\($0)”" }].compactMap(\.self)
    }
}
