package import Access
package import Vocabulary

/// Lists runs of courses: those to which somebody can come, those they have a place in, and those they run.
package struct ListCourses<Store: Transactions>: Sendable
where Store.Session: CourseRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package enum Part: String, CaseIterable, Sendable {
        case open, booked, run
    }

    /// Nobody else's name is on a list, so that nothing is journalled.
    package func callAsFunction(_ part: Part, _ page: PageRequest, by actor: Actor) async throws -> Page<CourseView> {
        let ground = try desk.ground
        return try await desk.store.read { session in
            let learner = try desk.learner(actor, in: session).learner
            let list: CourseList =
                switch part {
                case .open:
                    .open(
                        to: actor.agency,
                        teaching: ground.policy.modules(for: learner),
                        after: ground.moment
                    )
                case .booked: .booked(by: actor.account)
                case .run: .run(by: try Access.reach(of: actor, to: .runCourses))
                }
            return try session.courseRuns(list, page).map { run in
                try desk.view(of: run, by: actor, on: ground, in: session)
            }
        }
    }
}
