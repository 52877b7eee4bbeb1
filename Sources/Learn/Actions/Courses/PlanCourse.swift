package import Access
package import Vocabulary

/// Plans a run of a course, and changes what is planned.
package struct PlanCourse<Store: Transactions>: Sendable
where Store.Session: CourseRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ terms: CourseTerms,
        by actor: Actor,
        receipt: Receipt<CourseView>? = nil
    ) async throws -> CourseView {
        let id = desk.world.newID()
        return try await keep(terms, by: actor, receipt: receipt) { session, ground, change in
            let run = CourseRun(id: id, terms, planned: ground.moment, by: actor)
            guard let rule = try Access.reach(of: actor, to: .runCourses).rule(for: run.holding) else {
                throw Refusal.notFound("course")
            }
            change.write(run, .collect, under: rule)
            change.tell(.coursePlanned, of: id)
            return run
        }
    }

    /// Those who have a place keep it.
    package func change(
        _ id: RecordID,
        to terms: CourseTerms,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<CourseView>? = nil
    ) async throws -> CourseView {
        try await keep(terms, by: actor, receipt: receipt) { session, ground, change in
            let (run, rule) = try desk.ownCourse(id, expecting: version, by: actor, in: session)
            let next = try run.changed(to: terms, at: ground.moment)
            change.write(next, .alter, under: rule)
            change.tell(.courseChanged, of: id)
            return next
        }
    }

    private func keep(
        _ terms: CourseTerms,
        by actor: Actor,
        receipt: Receipt<CourseView>?,
        _ make: @escaping @Sendable (Store.Session, LearnDesk<Store>.Ground, inout Change) throws -> CourseRun
    ) async throws -> CourseView {
        let ground = try desk.ground
        let policy = try desk.policies.learnPolicy(at: max(terms.begins, ground.moment))
        return try await desk.store.write { session in
            _ = try Access.reach(of: actor, to: .runCourses)
            var change = Change(at: ground.moment, by: actor)
            let run = try make(session, ground, &change)
            let trainer = try session.account(RecordID(terms.trainer.text))
            try terms.check(under: policy, trainer: trainer, of: actor.agency, at: ground.moment)
            try session.keep(change)
            let view = try desk.view(of: run, by: actor, on: ground, in: session)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
