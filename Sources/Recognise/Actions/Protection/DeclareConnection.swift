import Access
package import Vocabulary

/// Lets somebody who works here say whom they know in their own life, so that those records are closed to them.
package struct DeclareConnection<Store: Transactions>: Sendable where Store.Session: ProtectionRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    @discardableResult
    package func callAsFunction(
        _ relation: Connection.Relation,
        _ details: PersonDetails,
        by actor: Actor
    ) async throws -> Connection {
        _ = try Access.reach(of: actor, to: .declareConnection)
        let connection = try Connection(id: world.newID(), relation, details, at: world.now, by: actor)
        return try await store.write { session in
            guard session.tells(details) else {
                let problem = FieldProblem(
                    field: "postcode",
                    problem: "this is no postcode",
                    remedy: "enter it whole, or their date of birth"
                )
                throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
            }
            var change = Change(at: connection.declared, by: actor)
            change.write(connection, .collect, under: "declares-connection")
            try session.keep(change)
            return connection
        }
    }

    /// What somebody has said; theirs alone.
    package func own(by actor: Actor) async throws -> [Connection] {
        _ = try Access.reach(of: actor, to: .declareConnection)
        return try await store.read { try $0.connections(of: actor.account) }
    }

    /// Ends what somebody else said, when it is so no more.
    package func end(_ id: RecordID, because why: String, by actor: Actor) async throws {
        let now = world.now
        try await store.write { session in
            let reach = try Access.reach(of: actor, to: .endConnection)
            guard let connection = try session.connection(id), connection.agency == reach.agency else {
                throw Refusal.notFound("connection")
            }
            var change = Change(at: now, by: actor)
            change.write(try connection.ended(because: why, at: now, by: actor), .alter, under: "same-agency")
            try session.keep(change)
        }
    }
}
