import Delivery
import Notation
import Respond
import Vocabulary

extension IncomingTask {
    /// The move that it means.
    func move() throws(Refusal) -> ReferralMove {
        switch status {
        case .received: return .receive
        case .accepted: return .accept
        case .inProgress: return .begin
        case .completed: return .complete
        case .rejected: return reasonCode == ReferralMove.declineByPerson.rawValue ? .declineByPerson : .decline
        case .cancelled:
            throw Self.bad(
                "status",
                "only the sender takes a referral back",
                "send rejected, with a reason of the policy, or decline-by-person where the person does not want it"
            )
        }
    }

    /// What is said with it.
    func said() throws(Refusal) -> Said {
        let met = try goalsMet()
        let words = ([status == .rejected ? reason : nil].compactMap(\.self) + notes).joined(separator: "\n")
        return Said(
            words,
            reason: reasonCode.map { DeclineReasonID($0) },
            outcome: outcome.map { ReferralOutcome(OutcomeID($0), goals: met) }
        )
    }

    private func goalsMet() throws(Refusal) -> [GoalOutcome] {
        var found: [GoalOutcome] = []
        for (index, code) in goals.enumerated() {
            guard let goal = GoalOutcome(rawValue: code) else {
                let all = GoalOutcome.allCases.map(\.rawValue).joined(separator: ", ")
                throw Self.bad(
                    "output[\(index)].valueCode",
                    "it does not say how far a goal was met",
                    "write one: \(all)"
                )
            }
            found.append(goal)
        }
        return found
    }

    private static func bad(_ field: String, _ problem: String, _ remedy: String) -> Refusal {
        let told = FieldProblem(field: field, problem: problem, remedy: remedy)
        return Refusal(.badInput, problem, remedy: remedy, problems: [told])
    }
}
