package import Access
package import Vocabulary

/// Takes over what people completed in another system: all of a file, or nothing of it.
package struct ImportCompletions<Store: Transactions>: Sendable
where Store.Session: CompletionRecords & CompletionExchange & AccountRecords {
    /// Hands out the rows one after the other; each with its line, or what is wrong with it.
    package typealias Rows =
        @Sendable (_ take: (Int, Result<OfferedCompletion, RowFault>) throws -> Void) throws -> Void

    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// What was kept before, or stands in the file twice, is counted and not kept again.
    ///
    /// - Throws: `BadRows` where any is bad.
    package func callAsFunction(
        _ rows: @escaping Rows,
        from source: String,
        isDryRun: Bool = false,
        by actor: Actor
    ) async throws -> ImportTally {
        let reach = try Access.reach(of: actor, to: .exchangeLearning)
        let ground = try desk.ground
        let world = desk.world
        let file = LearningImport(world.newID(), at: ground.moment, by: actor, from: source)
        let check = CompletionCheck(policy: ground.policy, today: ground.today)
        do {
            return try await desk.store.write { session in
                try session.keep(file)
                var taking = CompletionTaking(file: file, agency: reach.agency, check: check)
                try rows { line, row in try taking.take(row, line: line, in: session, world) }
                let tally = try taking.finish()
                var whole = file
                whole.rows = tally.rows
                try session.keep(whole)
                var change = Change(at: file.at, by: actor)
                change.collect(.learning, under: "exchanges", detail: "\(tally.added) of \(tally.rows) from \(source)")
                try session.keep(change)
                if isDryRun { throw TriedOnly(tally: tally) }
                return tally
            }
        } catch let tried as TriedOnly {
            return tried.tally
        }
    }
}

/// How far a file of completions has been taken over.
private struct CompletionTaking {
    let file: LearningImport
    let agency: AgencyID
    let check: CompletionCheck
    private var tally = ImportTally()
    private var bad = BadRows()
    /// Those who were found, so that a file of many rows asks for each of them once.
    private var learners: [String: AccountID] = [:]

    init(file: LearningImport, agency: AgencyID, check: CompletionCheck) {
        self.file = file
        self.agency = agency
        self.check = check
    }

    mutating func take(
        _ row: Result<OfferedCompletion, RowFault>,
        line: Int,
        in session: some CompletionExchange & AccountRecords,
        _ world: any Surroundings
    ) throws {
        switch row {
        case .failure(let fault): bad.add(fault)
        case .success(let offered):
            var problems = check.problems(with: offered)
            let learner = try learners[offered.learner] ?? session.learner(called: offered.learner, of: agency)
            if learner == nil {
                problems.append(
                    FieldProblem(
                        field: "learner",
                        problem: "nobody of your agency has this sign-in name or account",
                        remedy: "add the account first, or take the row out"
                    )
                )
            }
            if let problem = problems.first {
                bad.add(RowFault(line: line, column: problem.field, problem.problem, remedy: problem.remedy))
            } else if let learner {
                learners[offered.learner] = learner
                try keep(offered, of: learner, in: session, world)
            }
        }
    }

    private mutating func keep(
        _ offered: OfferedCompletion,
        of learner: AccountID,
        in session: some CompletionExchange,
        _ world: any Surroundings
    ) throws {
        // Nothing is kept in the end where a row was bad.
        guard bad.count == 0 else { return }
        let done = Completion(learner, offered.module, version: offered.version, on: offered.on, offered.result)
        if try session.isKept(done) {
            tally.known += 1
            return
        }
        try session.keep(KeptCompletion(world.newID(), done, by: .elsewhere, at: file.at, file.by), from: file.id)
        tally.added += 1
    }

    func finish() throws -> ImportTally {
        guard bad.count == 0 else { throw bad }
        return tally
    }
}
