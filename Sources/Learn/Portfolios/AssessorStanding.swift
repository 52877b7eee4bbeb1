package import Vocabulary

/// Whether somebody may judge a portfolio, and everything that stands against it.
package struct AssessorStanding: Hashable, Sendable {
    package let bars: [Bar]

    /// Why somebody may not judge a portfolio.
    package enum Bar: Hashable, Sendable {
        case candidate, lineManager, decider
        /// They judged what is to be judged again, or said that it is.
        case known
        /// None of their roles is one that judges this programme.
        case role
        /// What they have to have done themselves and have not.
        case notHeld([ProgrammeID])
    }

    /// Somebody who would judge.
    package struct Assessor: Hashable, Sendable {
        package let account: AccountID
        package let roles: Set<AccountRole>
        /// The programmes that they have completed, and that count today.
        package let held: Set<ProgrammeID>

        package init(_ account: AccountID, roles: Set<AccountRole>, held: Set<ProgrammeID>) {
            self.account = account
            self.roles = roles
            self.held = held
        }
    }

    /// Whoever's work it is, and who is near to them.
    package struct Candidate: Hashable, Sendable {
        package let account: AccountID
        /// Nil where nobody has said.
        package let lineManager: AccountID?
        /// Those who decide on their licence.
        package let deciders: Set<AccountID>
        /// Those who know the work from a judgement that counts for nothing.
        package let knownTo: Set<AccountID>

        package init(
            _ account: AccountID,
            lineManager: AccountID?,
            deciders: Set<AccountID>,
            knownTo: Set<AccountID> = []
        ) {
            self.account = account
            self.lineManager = lineManager
            self.deciders = deciders
            self.knownTo = knownTo
        }
    }

    package init(_ assessor: Assessor, for candidate: Candidate, under rule: EvidenceRule.Assessors) {
        var bars: [Bar] = []
        if assessor.account == candidate.account { bars.append(.candidate) }
        let isManager = candidate.lineManager == assessor.account
        if rule.apartFrom.contains(.lineManager), isManager { bars.append(.lineManager) }
        let isDecider = candidate.deciders.contains(assessor.account)
        if rule.apartFrom.contains(.decider), isDecider { bars.append(.decider) }
        if candidate.knownTo.contains(assessor.account) { bars.append(.known) }
        if rule.roles.isDisjoint(with: assessor.roles) { bars.append(.role) }
        let missing = rule.holding.filter { !assessor.held.contains($0) }
        if !missing.isEmpty { bars.append(.notHeld(missing)) }
        self.bars = bars
    }

    package var mayJudge: Bool { bars.isEmpty }

    /// - Throws: `Refusal` for the first of what stands against it.
    package func check(_ title: (ProgrammeID) -> String) throws(Refusal) {
        if let bar = bars.first { throw bar.refusal(title) }
    }
}

extension AssessorStanding.Bar {
    /// What stands against it, and what would help; `title` gives the name of a programme.
    package func refusal(_ title: (ProgrammeID) -> String) -> Refusal {
        switch self {
        case .candidate: Self.refusal("this is your own work", "let another assessor judge it")
        case .lineManager:
            Self.refusal("you are the line manager of the one whose work it is", "let another assessor judge it")
        case .decider:
            Self.refusal("you decide on the licence of the one whose work it is", "let another assessor judge it")
        case .known:
            Self.refusal("it is to be judged again by somebody who did not before", "let another assessor judge it")
        case .role: Self.refusal("none of your roles judges this programme", "let an assessor of it judge it")
        case .notHeld(let missing):
            Self.refusal(
                "you have not completed what whoever judges it holds: "
                    + missing.map { "“\(title($0))”" }.joined(separator: ", "),
                "complete that first; what you owe of it stands under My learning"
            )
        }
    }

    private static func refusal(_ reason: String, _ remedy: String) -> Refusal {
        Refusal(.cannotAssess, reason, remedy: remedy)
    }
}
