package import Access
package import Vocabulary

/// Keeps what another system says of learning: all of it or nothing, and each statement once.
package struct KeepStatements<Store: Transactions>: Sendable
where Store.Session: CompletionRecords & CompletionExchange & StatementRecords & AccountRecords {
    /// Hands out the statements of a file one after the other, each with its line, or what is wrong with it.
    package typealias Rows =
        @Sendable (_ take: (Int, Result<LearningStatement, RowFault>) throws -> Void) throws -> Void

    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// - Returns: The ids, in the order in which they were sent.
    /// - Throws: `Refusal` where one cannot be kept; then none is.
    package func callAsFunction(_ sent: [LearningStatement], by actor: Actor) async throws -> [RecordID] {
        let taking = try StatementTaking(desk, by: actor)
        return try await desk.store.write { session in
            var added = 0
            let ids = try sent.enumerated().map { place, statement in
                do {
                    let kept = try taking.keep(statement, in: session)
                    if kept.isNew { added += 1 }
                    return kept.id
                } catch let refusal as Refusal where sent.count > 1 {
                    throw refusal.within("[\(place)]")
                }
            }
            try session.keep(taking.change("\(added) of \(sent.count) statements"))
            return ids
        }
    }

    /// - Throws: `BadRows` where any is bad.
    package func callAsFunction(
        _ rows: @escaping Rows,
        from source: String,
        isDryRun: Bool,
        by actor: Actor
    ) async throws -> ImportTally {
        let taking = try StatementTaking(desk, by: actor)
        do {
            return try await desk.store.write { session in
                var (tally, bad) = (ImportTally(), BadRows())
                try rows { line, row in
                    do {
                        let kept = try taking.keep(try row.get(), in: session)
                        if kept.isNew { tally.added += 1 } else { tally.known += 1 }
                    } catch let fault as RowFault {
                        bad.add(fault)
                    } catch let refusal as Refusal {
                        let field = refusal.problems.first?.field ?? ""
                        bad.add(RowFault(line: line, column: field, refusal.reason, remedy: refusal.remedy))
                    }
                }
                guard bad.count == 0 else { throw bad }
                let file = LearningImport(taking.newID, at: taking.now, by: actor, from: source, rows: tally.rows)
                try session.keep(file)
                try session.keep(taking.change("\(tally.added) of \(tally.rows) statements from \(source)"))
                if isDryRun { throw TriedOnly(tally: tally) }
                return tally
            }
        } catch let tried as TriedOnly {
            return tried.tally
        }
    }
}

extension Refusal {
    /// The same, where what was asked for stands within something larger.
    fileprivate func within(_ place: String) -> Refusal {
        let told = problems.map {
            FieldProblem(field: place + "." + $0.field, problem: $0.problem, remedy: $0.remedy)
        }
        return Refusal(code, reason, remedy: remedy, problems: told)
    }
}
