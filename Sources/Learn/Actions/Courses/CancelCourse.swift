package import Access
package import Vocabulary

/// Cancels a run of a course that is still to be held; those who have a place read why.
package struct CancelCourse<Store: Transactions>: Sendable
where Store.Session: CourseRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        because reason: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<CourseView>? = nil
    ) async throws -> CourseView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (run, rule) = try desk.ownCourse(id, expecting: version, by: actor, in: session)
            let next = try run.cancelled(because: reason, at: ground.moment)
            var change = Change(at: ground.moment, by: actor)
            change.write(next, .alter, under: rule)
            change.tell(.courseCancelled, of: id)
            try session.keep(change)
            let view = try desk.view(of: next, by: actor, on: ground, in: session)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
