import Access
import Vocabulary

extension LearnDesk where Store.Session: CourseRecords & CompletionRecords & AccountRecords {
    /// A run that somebody may see: because they run it, because they may come, or because they asked for a place.
    func course(
        _ id: RecordID,
        by actor: Actor,
        on ground: Ground,
        in session: Store.Session
    ) throws -> CourseView {
        let found = try session.courseRun(id, .latest)
        guard let found else { throw Refusal.notFound("course") }
        let isRunner = try runs(found, actor)
        let reach = try Access.reach(of: actor, to: .learn)
        let isInvited = reach.rule(forWhatBinds: found.terms.agencies) != nil
        guard isRunner || isInvited || found.place(of: actor.account) != nil else { throw Refusal.notFound("course") }
        return try view(of: found, by: actor, on: ground, in: session)
    }

    func view(
        of run: CourseRun,
        by actor: Actor,
        on ground: Ground,
        in session: Store.Session
    ) throws -> CourseView {
        let learner = try learner(actor, in: session).learner
        let isInvited = run.terms.agencies.contains(actor.agency)
        let isForThem = isInvited && !ground.policy.modules(for: learner).isDisjoint(with: run.terms.modules)
        let booked = try session.courseRuns(.booked(by: actor.account), PageRequest(limit: 50)).items
        return CourseView(
            run,
            by: actor,
            isRunner: try runs(run, actor),
            isForThem: isForThem,
            besides: booked,
            at: ground.moment
        )
    }

    private func runs(_ course: CourseRun, _ actor: Actor) throws -> Bool {
        guard Access.allows(actor, to: .runCourses) else { return false }
        return try Access.reach(of: actor, to: .runCourses).rule(for: course.holding) != nil
    }

    /// A run that somebody may change, and the rule by which they may.
    func ownCourse(
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        in session: Store.Session
    ) throws -> (run: CourseRun, rule: String) {
        let run = try session.courseRun(id, .latest)
        let rule = try Access.rule(for: actor, to: .runCourses, run?.holding, called: "course")
        guard let run else { throw Refusal.notFound("course") }
        if let version, version != run.version { throw Refusal.stale(current: run.version) }
        return (run, rule)
    }
}
