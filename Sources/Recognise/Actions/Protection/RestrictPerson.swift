package import Access
package import Vocabulary

/// Closes somebody's records to all but those who are named, at once; who that is, is answered for by somebody apart.
package struct RestrictPerson<Store: Transactions>: Sendable
where Store.Session: ProtectionRecords & PersonRecords & AccountRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    @discardableResult
    package func callAsFunction(
        _ person: RecordID,
        _ ground: Restriction.Ground,
        because why: String,
        by actor: Actor
    ) async throws -> Restriction {
        let reach = try Access.reach(of: actor, to: .restrictPerson)
        let (now, id) = (world.now, world.newID())
        return try await store.write { session in
            guard try session.isMet(person, within: reach) else { throw Refusal.notFound("person") }
            guard try session.restriction(of: person, for: actor.agency) == nil else {
                throw Refusal(
                    .notInThisState,
                    "their records are restricted already",
                    remedy: "ask whoever answers for that to change it"
                )
            }
            let restriction = try Restriction(id: id, of: person, ground, because: why, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(restriction, .collect, under: "restricts-records")
            change.consult(.record(.person, person), under: "restricts-records")
            change.tell(.recordsRestricted, of: id)
            try session.keep(change)
            return restriction
        }
    }

    /// Whether there is such a person for somebody who would restrict their records.
    package func find(_ person: RecordID, by actor: Actor) async throws {
        let reach = try Access.reach(of: actor, to: .restrictPerson)
        let isMet = try await store.read { try $0.isMet(person, within: reach) }
        guard isMet else { throw Refusal.notFound("person") }
    }

    /// What whoever answers for a restriction does with it.
    package enum Step: Sendable {
        case own
        case name(Set<AccountID>)
        case lift(because: String)
    }

    @discardableResult
    package func take(
        _ step: Step,
        on id: RecordID,
        expecting version: Int?,
        by actor: Actor
    ) async throws -> Restriction {
        let reach = try Access.reach(of: actor, to: .keepRestrictions)
        let now = world.now
        return try await store.write { session in
            guard let found = try session.restriction(id), found.agency == reach.agency,
                try session.mayKeep(found, actor)
            else { throw Refusal.notFound("restriction") }
            guard version == found.version else { throw Refusal.stale(current: found.version) }
            let next: Restriction
            switch step {
            case .own: next = try found.owned(by: actor)
            case .name(let accounts):
                try session.check(accounts, of: reach.agency)
                next = try found.naming(accounts, by: actor)
            case .lift(let why): next = try found.lifted(because: why, at: now, by: actor)
            }
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: "same-agency")
            change.tell(.restrictionChanged, of: id)
            try session.keep(change)
            return next
        }
    }
}

extension ProtectionRecords {
    /// Nobody answers for who may see their own records, or those of somebody whom they know.
    fileprivate func mayKeep(_ restriction: Restriction, _ actor: Actor) throws -> Bool {
        try !isBarred(actor.account, from: restriction.person)
    }
}

extension AccountRecords {
    fileprivate func check(_ accounts: Set<AccountID>, of agency: AgencyID) throws {
        for id in accounts {
            let account = try account(RecordID(id.text))
            guard let account, account.agency == agency, !account.isSuspended else {
                let problem = FieldProblem(
                    field: "named",
                    problem: "nobody of your agency has one of these accounts",
                    remedy: "choose people of your agency"
                )
                throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
            }
        }
    }
}
