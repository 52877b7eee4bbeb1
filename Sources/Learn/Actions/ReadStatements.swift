import Access
package import Vocabulary

/// Gives other systems what is known of learning, as statements.
package struct ReadStatements<Store: Transactions>: Sendable where Store.Session: StatementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// One that stands, or with `isVoided` one that was voided.
    package func callAsFunction(_ id: RecordID, isVoided: Bool = false, by actor: Actor) async throws -> GivenStatement
    {
        let reach = try Access.reach(of: actor, to: .exchangeLearning)
        let entry = consulting(id.text, by: actor)
        return try await desk.store.write { session in
            try session.keep(entry)
            if let found = try session.statement(id, of: reach.agency) {
                // One that voids another cannot be voided.
                let voided = try found.voids == nil && session.isNamedByVoiding(id, of: reach.agency)
                guard voided == isVoided else { throw Refusal.notFound("statement") }
                return .received(found)
            }
            let own = isVoided ? nil : try session.ownStatement(id, reach)
            guard let own else { throw Refusal.notFound("statement") }
            return .ours(own)
        }
    }

    /// Those that stand, a part at a time.
    package func list(
        _ question: StatementQuestion,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<GivenStatement> {
        let reach = try Access.reach(of: actor, to: .exchangeLearning)
        let entry = consulting("statements", by: actor)
        return try await desk.store.write { session in
            try session.keep(entry)
            return try session.statements(reach, question, page)
        }
    }

    private func consulting(_ detail: String, by actor: Actor) -> Change {
        var change = Change(at: desk.world.now, by: actor)
        change.consult(.learning, under: "exchanges", detail: detail)
        return change
    }
}
