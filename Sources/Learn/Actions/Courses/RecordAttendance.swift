package import Access
package import Vocabulary

/// Records who was at a course and what came of it, and keeps that they have done what was taught.
///
/// A correction never edits a completion: what was wrong is set aside with its reason, and what is right is kept beside it.
package struct RecordAttendance<Store: Transactions>: Sendable
where Store.Session: CourseRecords & CompletionRecords & AccountRecords & StandingRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Recorded twice is recorded once; `because` is asked for where it was recorded otherwise before.
    package func callAsFunction(
        _ said: [Attendance],
        of id: RecordID,
        because reason: String? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<CourseView>? = nil
    ) async throws -> CourseView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (run, rule) = try desk.ownCourse(id, expecting: version, by: actor, in: session)
            let modules = try desk.taught(in: run)
            let gone = try said.map(\.learner).filter { learner in
                try session.account(RecordID(learner.text))?.isSuspended ?? false
            }
            let news = try run.news(
                in: said,
                teaching: modules,
                without: Set(gone),
                by: actor.account,
                because: reason,
                at: ground.moment
            )
            var next = run
            if !news.isEmpty {
                let kept = try news.map { one in
                    try keep(one, of: run, modules, because: reason, on: ground, by: actor, in: session)
                }
                next = run.recorded(kept)
                var change = Change(at: ground.moment, by: actor)
                change.write(next, .alter, under: rule)
                for one in news {
                    change.revise(.record(.account, RecordID(one.learner.text)), under: rule, detail: "attendance")
                }
                if run.status == .planned { change.tell(.courseHeld, of: id) }
                try session.keep(change)
                for one in news { try desk.stand(RecordID(one.learner.text), on: ground, in: session) }
            }
            let view = try desk.view(of: next, by: actor, on: ground, in: session)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }

    /// Keeps what came of it for one person, and sets aside what was kept before.
    private func keep(
        _ one: Attendance,
        of run: CourseRun,
        _ modules: [LearningModule],
        because reason: String?,
        on ground: LearnDesk<Store>.Ground,
        by actor: Actor,
        in session: Store.Session
    ) throws -> KeptAttendance {
        let before = run.attendance.first { $0.learner == one.learner }?.completions ?? []
        for id in before {
            try session.setAside(id, at: ground.moment, by: actor.account, because: reason ?? "")
        }
        let results = one.kept(of: modules)
        let day = LocalTime.day(of: run.terms.begins)
        let known = try session.completions(of: one.learner)
        var kept: [RecordID] = []
        for taught in results {
            let done = Completion(one.learner, taught.module, version: taught.version, on: day, taught.result)
            // The same on the same day is one fact, whoever said it first.
            if known.contains(done) { continue }
            let id = desk.world.newID()
            try session.keep(KeptCompletion(id, done, by: .course, at: ground.moment, actor.account))
            kept.append(id)
        }
        return KeptAttendance(learner: one.learner, presence: one.presence, results: results, completions: kept)
    }
}

extension LearnDesk {
    /// What a run teaches, as it was in force on the day on which it begins.
    package func taught(in run: CourseRun) throws -> [LearningModule] {
        let policy = try policies.learnPolicy(at: run.terms.begins)
        return run.terms.modules.compactMap { id in policy.modules.first { $0.id == id } }
    }
}
