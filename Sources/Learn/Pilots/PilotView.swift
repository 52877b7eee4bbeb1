import Access
import Vocabulary

/// A pilot as somebody sees it.
package struct PilotView: Sendable {
    package let record: Pilot
    /// How the programme is called that is tried; nil where none is.
    package let programme: String?
    /// Measure by measure, in the order in which they were planned.
    package let outcomes: [PilotOutcome]
    /// Of how many a figure has to be at least before a change is told.
    package let fewest: Int
    /// What the one who sees it may do with it now.
    package let moves: Set<PilotMove>
}

extension PilotView {
    /// As somebody who reaches it sees it, under the policy in force.
    init(_ pilot: Pilot, to actor: Actor, under policy: LearnPolicy) {
        record = pilot
        programme = pilot.plan.programme.map { policy.title($0) }
        fewest = policy.sampling.fewestSamples
        outcomes = pilot.measures.map { PilotOutcome($0, of: pilot, fewest: policy.sampling.fewestSamples) }
        moves = Set(
            PilotMove.allCases.filter { move in
                move.rule.from.contains(pilot.status) && Access.allows(actor, to: move.rule.deed)
            }
        )
    }
}
