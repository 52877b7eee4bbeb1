import Respond
import Vocabulary

/// Something that can be done with a referral, as a form of its own.
struct ReferralStep {
    let to: String
    let heading: String
    let does: String
    let kind: String?
    let intro: String?
    let choice: SelectField?
    let goals: [SelectField]
    let name: TextField?
    let reason: TextArea?
    /// Why it comes late, where it does.
    let late: SelectField?
    /// Whether it is folded away until somebody wants it.
    let isFolded: Bool
    let isOpen: Bool

    /// What can be done; the first is what the sender hopes for or the agency is asked for, and stands open.
    static func all(
        _ referral: SeenReferral,
        _ fields: FormFields,
        _ policy: RespondPolicy,
        at now: Instant
    ) -> [ReferralStep] {
        referral.can.enumerated().map { place, move in
            ReferralStep(move, of: referral, fields, policy, at: now, isFirst: place == 0 && !Self.isLastResort(move))
        }
    }

    private init(
        _ move: ReferralMove,
        of referral: SeenReferral,
        _ fields: FormFields,
        _ policy: RespondPolicy,
        at now: Instant,
        isFirst: Bool
    ) {
        to = "\(referral.path)/\(move.rawValue)"
        heading = move.offered
        does = move.does
        kind = isFirst ? nil : "secondary"
        let isNeeded = move.rule.asks != .mayExplain
        reason = move.asksFor.map { fields.area(move.field, $0).high(isNeeded ? 3 : 2, isOptional: !isNeeded) }
        choice = Self.choice(move, fields, policy)
        goals = move == .complete ? Self.goals(of: referral, fields) : []
        name = move == .challenge ? fields.text(move.field("to"), "Whom you put it to, by name") : nil
        intro = move == .challenge ? Self.nextRung(of: referral, policy) : nil
        late = Self.late(move, of: referral, fields, policy, at: now)
        isFolded = !isFirst
        let own = ["words", "reason", "outcome", "to"].map(move.field) + goals.map(\.name)
        isOpen = own.contains { !fields.value($0).isEmpty || fields.error($0) != nil }
    }

    /// What nobody is led to while there is something else to do.
    private static func isLastResort(_ move: ReferralMove) -> Bool { move == .withdraw || move == .challenge }

    private static func choice(_ move: ReferralMove, _ fields: FormFields, _ policy: RespondPolicy) -> SelectField? {
        switch move.rule.asks {
        case .reason:
            fields.select(
                move.field("reason"),
                "The reason",
                of: policy.declineReasons.map { Choice($0.id.text, $0.title) }
            )
        case .outcome:
            fields.select(
                move.field("outcome"),
                "What came of it",
                of: policy.outcomes.map { Choice($0.term.id.text, $0.term.title) }
            )
        default: nil
        }
    }

    /// Asked only where the move ends a stage whose time has run out.
    private static func late(
        _ move: ReferralMove,
        of referral: SeenReferral,
        _ fields: FormFields,
        _ policy: RespondPolicy,
        at now: Instant
    ) -> SelectField? {
        guard referral.isLate(at: now), let to = move.rule.to, ReferralStage(to) != referral.clock?.stage else {
            return nil
        }
        let causes = policy.lateCauses.map { Choice($0.id.text, $0.title) }
        return fields.select(move.field("late"), "Why it took longer", of: causes)
    }

    private static func goals(of referral: SeenReferral, _ fields: FormFields) -> [SelectField] {
        (referral.told?.goals ?? []).enumerated().map { place, goal in
            let choices = GoalOutcome.allCases.map { Choice($0.rawValue, $0.words) }
            return fields.select(ReferralMove.complete.field("goal-\(place + 1)"), "“\(goal)”", of: choices)
        }
    }

    private static func nextRung(of referral: SeenReferral, _ policy: RespondPolicy) -> String? {
        let tried = referral.moves.compactMap(\.challenge?.rung).max() ?? 0
        guard let rung = policy.ladder.dropFirst(min(tried, policy.ladder.count - 1)).first else { return nil }
        return "The next rung: \(rung.title). Who speaks: \(rung.who)."
    }
}
