package import Vocabulary

/// Decides who may do what; what no rule allows is refused.
package enum Access {
    /// How far somebody reaches for a deed.
    ///
    /// - Throws: `Refusal` where none of their roles ever may.
    package static func reach(of actor: Actor, to deed: Deed) throws(Refusal) -> Reach {
        guard let extent = extent(of: actor, for: deed) else {
            throw Refusal(
                .notAllowed,
                "none of your roles may do this",
                remedy: "ask somebody whose role it is, or an administrator for the role"
            )
        }
        // Somebody of no unit stands beside every unit, and reaches what they took part in.
        let isOnlyInvolvement = extent == .involvement || extent == .unit && actor.unit == nil
        return Reach(
            account: actor.account,
            agency: actor.agency,
            unit: extent == .agency ? nil : actor.unit,
            isOnlyInvolvement: isOnlyInvolvement,
            opened: actor.opened
        )
    }

    /// Whether somebody may ever do a deed, to whatever they reach.
    package static func allows(_ actor: Actor, to deed: Deed) -> Bool {
        extent(of: actor, for: deed) != nil
    }

    /// The widest that any of their roles gives.
    private static func extent(of actor: Actor, for deed: Deed) -> Extent? {
        actor.roles.compactMap { RoleTable.extent(of: $0, for: deed) }.max()
    }

    /// The rule by which somebody may do a deed to what is held so; what they may not reach is not there for them.
    package static func rule(
        for actor: Actor,
        to deed: Deed,
        _ holding: Holding?,
        called what: String
    ) throws(Refusal) -> String {
        let reach = try reach(of: actor, to: deed)
        guard let holding, let rule = reach.rule(for: holding) else { throw .notFound(what) }
        return rule
    }

    /// The rule by which somebody may do a deed to what was sent to an agency; nil for what was sent to none.
    ///
    /// The guards are what stands over the people in it; nil where it is not there.
    package static func rule(
        for actor: Actor,
        to deed: Deed,
        sentTo agency: AgencyID?,
        _ guards: Guards?,
        called what: String
    ) throws(Refusal) -> String {
        let reach = try reach(of: actor, to: deed)
        guard let agency, let guards, let rule = reach.rule(forWhatWasSentTo: agency, guards) else {
            throw .notFound(what)
        }
        return rule
    }

    /// The rule by which somebody may do a deed to what binds some agencies; nil for what is not there.
    package static func rule(
        for actor: Actor,
        to deed: Deed,
        binding parties: [AgencyID]?,
        called what: String
    ) throws(Refusal) -> String {
        let reach = try reach(of: actor, to: deed)
        guard let parties, let rule = reach.rule(forWhatBinds: parties) else { throw .notFound(what) }
        return rule
    }
}
