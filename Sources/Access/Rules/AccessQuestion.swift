package import Vocabulary

/// What a rule is asked: how far somebody reaches, whose something is, and what stands guard over it.
package struct AccessQuestion: Sendable {
    let reach: Reach
    let whose: Whose
    let guards: Guards

    package enum Whose: Sendable {
        /// A record that belongs to an agency, and to a unit of it.
        case held(Holding)
        /// What an agency was sent, or asked.
        case sent(to: AgencyID)
        /// What agencies agreed, and what binds them.
        case binding([AgencyID])
    }

    /// Whose record it is; nil for what was sent, and for what binds several.
    var holder: AgencyID? {
        if case .held(let holding) = whose { holding.agency } else { nil }
    }
}
