package import Access
package import Vocabulary

/// Shows a run of a course; whoever runs it sees who comes.
package struct ReadCourse<Store: Transactions>: Sendable
where Store.Session: CourseRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> CourseView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let view = try desk.course(id, by: actor, on: ground, in: session)
            guard view.isRunner else { return view }
            var change = Change(at: ground.moment, by: actor)
            change.consult(view.record, under: "same-agency")
            try session.keep(change)
            return view
        }
    }
}

extension Change {
    /// Accounts for a course that is looked at with everybody who comes.
    mutating func consult(_ course: CourseRun, under rule: String) {
        consult(.record(.courseRun, course.id), under: rule)
        for booking in course.bookings { consult(.record(.account, RecordID(booking.learner.text)), under: rule) }
    }
}
