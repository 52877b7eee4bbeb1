package import Access
package import Vocabulary

/// Books a place for oneself, or gives it up; beyond the capacity one waits in the order in which one asked.
package struct BookPlace<Store: Transactions>: Sendable
where Store.Session: CourseRecords & CompletionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Asked twice is asked once; what clashes with it is told, and decides nothing.
    package func callAsFunction(
        _ id: RecordID,
        by actor: Actor,
        receipt: Receipt<CourseView>? = nil
    ) async throws -> CourseView {
        try await keep(id, by: actor, receipt) { view, ground in
            if view.place == nil, !view.canBook, view.record.isOpen(at: ground.moment) {
                throw view.record.terms.trainer == actor.account ? Self.trains : Self.isForOthers
            }
            return try view.record.booked(actor.account, of: actor.agency, at: ground.moment)
        }
    }

    package func giveUp(
        _ id: RecordID,
        by actor: Actor,
        receipt: Receipt<CourseView>? = nil
    ) async throws -> CourseView {
        try await keep(id, by: actor, receipt) { view, ground in
            try view.record.gaveUp(actor.account, at: ground.moment)
        }
    }

    private static var trains: Refusal {
        Refusal(.notInThisState, "you train this course", remedy: "book another, or have somebody else train this one")
    }

    private static var isForOthers: Refusal {
        Refusal(
            .notInThisState,
            "nothing that is taught here is for you",
            remedy: "see under My learning what is"
        )
    }

    private func keep(
        _ id: RecordID,
        by actor: Actor,
        _ receipt: Receipt<CourseView>?,
        _ move: @escaping @Sendable (CourseView, LearnDesk<Store>.Ground) throws -> CourseRun?
    ) async throws -> CourseView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            var view = try desk.course(id, by: actor, on: ground, in: session)
            if let next = try move(view, ground) {
                var change = Change(at: ground.moment, by: actor)
                change.write(next, .alter, under: "learns")
                change.tell(.coursePlacesChanged, of: id)
                try session.keep(change)
                view = try desk.view(of: next, by: actor, on: ground, in: session)
            }
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }
}
