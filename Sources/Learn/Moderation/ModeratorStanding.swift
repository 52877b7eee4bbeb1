package import Vocabulary

/// Whether somebody may look at a judgement again, and everything that stands against it.
package struct ModeratorStanding: Hashable, Sendable {
    package let bars: [Bar]

    /// Why somebody may not.
    package enum Bar: Hashable, CaseIterable, Sendable {
        case candidate, assessor, lineManager, decider
    }

    /// `assessors` has everybody who ever judged the work.
    package init(
        _ moderator: AccountID,
        for candidate: AssessorStanding.Candidate,
        judgedBy assessors: Set<AccountID>
    ) {
        bars = Bar.allCases.filter { bar in
            switch bar {
            case .candidate: candidate.account == moderator
            case .assessor: assessors.contains(moderator)
            case .lineManager: candidate.lineManager == moderator
            case .decider: candidate.deciders.contains(moderator)
            }
        }
    }

    package var mayModerate: Bool { bars.isEmpty }

    /// - Throws: `Refusal` for the first of what stands against it.
    func check() throws(Refusal) {
        if let bar = bars.first { throw bar.refusal }
    }
}

extension ModeratorStanding.Bar {
    package var refusal: Refusal {
        let reason =
            switch self {
            case .candidate: "this is your own work"
            case .assessor: "you have judged this work yourself"
            case .lineManager: "you are the line manager of the one whose work it is"
            case .decider: "you decide on the licence of the one whose work it is"
            }
        return Refusal(.cannotAssess, reason, remedy: "leave it to another quality assurer")
    }
}
