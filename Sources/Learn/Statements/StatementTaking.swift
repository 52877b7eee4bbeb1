import Access
import Vocabulary

/// How statements become part of what is kept, one by one in one transaction.
struct StatementTaking<Store: Transactions>: Sendable
where Store.Session: CompletionRecords & CompletionExchange & StatementRecords & AccountRecords {
    private let desk: LearnDesk<Store>
    private let actor: Actor
    private let agency: AgencyID
    private let ground: LearnDesk<Store>.Ground

    init(_ desk: LearnDesk<Store>, by actor: Actor) throws {
        self.desk = desk
        self.actor = actor
        agency = try Access.reach(of: actor, to: .exchangeLearning).agency
        ground = try desk.ground
    }

    var now: Instant { ground.moment }
    var newID: RecordID { desk.world.newID() }

    /// The account of it.
    func change(_ detail: String) -> Change {
        var change = Change(at: now, by: actor)
        change.collect(.learning, under: "exchanges", detail: detail)
        return change
    }

    /// Keeps one that is new; the same again under the same id is none.
    ///
    /// - Throws: `Refusal` where another has its id, or what it tells cannot be.
    func keep(_ statement: LearningStatement, in session: Store.Session) throws -> (id: RecordID, isNew: Bool) {
        let id = statement.id ?? desk.world.newID()
        if let known = try session.statement(id, of: agency) {
            guard known.canonical == statement.canonical else { throw Self.idTaken }
            return (id, false)
        }
        let isVoided = try statement.voids == nil && session.isNamedByVoiding(id, of: agency)
        let done = isVoided ? nil : try completion(told: statement, in: session)
        let isKnown = try done.map { try session.isKept($0.completion) } ?? true
        if let done, !isKnown { try session.keep(done) }
        let kept = KeptStatement(
            statement,
            id: id,
            stored: now,
            by: actor,
            completion: isKnown ? nil : done?.id
        )
        try session.keep(kept)
        if let other = statement.voids { try void(other, in: session) }
        return (id, true)
    }

    /// What a statement made is set aside with it; a statement that voids another stays as it is.
    private func void(_ id: RecordID, in session: Store.Session) throws {
        guard let other = try session.statement(id, of: agency), other.voids == nil, let completion = other.completion
        else { return }
        try session.setAside(completion, at: now, by: actor.account, because: "the statement that told it was voided")
    }

    private func completion(
        told statement: LearningStatement,
        in session: Store.Session
    ) throws -> KeptCompletion? {
        let told = try statement.told(by: ground.policy.exchange, at: now) { id, moment in
            try desk.policies.learnPolicy(at: moment).modules.first { $0.id == id }?.version
        }
        guard let told else { return nil }
        var problems = CompletionCheck(policy: ground.policy, today: ground.today).problems(with: told)
            .map { FieldProblem(field: Self.field($0.field), problem: $0.problem, remedy: $0.remedy) }
        let learner = try session.learner(called: told.learner, of: agency)
        if learner == nil {
            problems.append(
                FieldProblem(
                    field: "actor.account.name",
                    problem: "nobody of your agency has this sign-in name or account",
                    remedy: "add the account first"
                )
            )
        }
        guard let learner, problems.isEmpty else {
            let first = problems.first
            throw Refusal(.badInput, first?.problem ?? "", remedy: first?.remedy ?? "", problems: problems)
        }
        let done = Completion(learner, told.module, version: told.version, on: told.on, told.result)
        return KeptCompletion(desk.world.newID(), done, by: .elsewhere, at: now, actor.account)
    }

    /// Where a statement says what a row says in a column.
    private static func field(_ column: String) -> String {
        switch column {
        case "module": "object.id"
        case "version": "object.definition.extensions"
        case "on": "timestamp"
        default: column
        }
    }

    private static var idTaken: Refusal {
        Refusal(
            .notInThisState,
            "another statement was kept under this id",
            remedy: "send what is to be said beside it under an id of its own, or void the other",
            problems: [
                FieldProblem(field: "id", problem: "another statement has it", remedy: "send it under an id of its own")
            ]
        )
    }
}
