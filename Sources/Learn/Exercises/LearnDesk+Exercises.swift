import Access
import Vocabulary

extension LearnDesk where Store.Session: ExerciseSession {
    /// Those of an agency who may judge a programme, by what they are and by what they hold.
    func assessors(
        under rule: EvidenceRule.Assessors,
        of agency: AgencyID,
        on ground: Ground,
        in session: Store.Session
    ) throws -> [Account] {
        try session.accounts(of: agency, in: rule.roles).filter { account in
            guard !account.isSuspended else { return false }
            return try held(by: account, under: rule, on: ground, in: session).isSuperset(of: rule.holding)
        }
    }

    /// An exercise that somebody runs, and the rule by which they do.
    func ownExercise(
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        in session: Store.Session
    ) throws -> (exercise: Exercise, rule: String) {
        let found = try session.exercise(id, .latest)
        let rule = try Access.rule(for: actor, to: .runExercises, found?.holding, called: "exercise")
        guard let exercise = found else { throw Refusal.notFound("exercise") }
        guard !exercise.isInvited(actor.account) else {
            throw Refusal(
                .notAllowed,
                "you take part in this exercise yourself",
                remedy: "leave it to another quality assurer"
            )
        }
        if let version, version != exercise.version { throw Refusal.stale(current: exercise.version) }
        return (exercise, rule)
    }
}
