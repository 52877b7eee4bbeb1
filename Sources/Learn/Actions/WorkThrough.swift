package import Access
package import Vocabulary

/// Takes the answers of somebody who has worked through a module on its own page, and keeps that they passed.
package struct WorkThrough<Store: Transactions>: Sendable
where Store.Session: CompletionRecords & AccountRecords & StandingRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// `answers` has the place of the answer that was chosen to each question, by the place of the question.
    ///
    /// - Throws: `Refusal` where it cannot be done here, where something else comes first, or where not all is answered.
    package func callAsFunction(
        _ id: LearningModuleID,
        version: Int,
        answering answers: [Int: Int],
        by actor: Actor
    ) async throws -> WorkedThrough {
        let ground = try desk.ground
        let completion = desk.world.newID()
        let found = try await ReadLearning(desk).module(id, by: actor)
        guard found.first.isEmpty else {
            let names = found.first.map(\.title).joined(separator: ", ")
            throw Refusal(.notInThisState, "another programme comes first: \(names)", remedy: "do that first")
        }
        let worked = try found.module.worked(through: answers, version: version, found.standing)
        guard worked.isPassed else { return worked }
        let done = Completion(actor.account, id, version: version, on: ground.today, worked.result)
        let kept = KeptCompletion(completion, done, by: .here, at: ground.moment, actor.account)
        var change = Change(at: ground.moment, by: actor)
        change.collect(.learning, under: "learns", detail: "\(id) \(version)")
        try await desk.store.write { [change] session in
            // The same on the same day is one fact, however often it is sent.
            if try session.completions(of: actor.account).contains(done) { return }
            try session.keep(kept)
            try session.keep(change)
            try desk.stand(RecordID(actor.account.text), on: ground, in: session)
        }
        return worked
    }
}

/// What came of working through a module.
package struct WorkedThrough: Hashable, Sendable {
    /// Whether each question was answered rightly, in their order.
    package let answers: [Bool]
    package let result: CompletionResult
    package let isPassed: Bool
}

extension LearningModule {
    /// Marks what somebody answered; where taking part is enough, all of it is to be right in the end.
    func worked(
        through answers: [Int: Int],
        version: Int,
        _ standing: ModuleStanding
    ) throws(Refusal) -> WorkedThrough {
        guard ways.contains(.here), pass != .assessed else {
            throw Refusal(.notInThisState, "“\(term.title)” is not worked through here", remedy: "see how it is done")
        }
        guard version == self.version else { throw .stale(current: self.version) }
        guard standing.first.isEmpty else {
            let names = standing.first.map(\.text).joined(separator: ", ")
            throw Refusal(.notInThisState, "something else comes first: \(names)", remedy: "do that first")
        }
        var problems = FieldProblems()
        for (place, question) in content.questions.enumerated() {
            let isAnswered = answers[place].map(question.answers.indices.contains) ?? false
            problems.require(isAnswered, "answers[\(place)]", "it is not answered", "choose one of the answers")
        }
        try problems.check()
        let right = content.questions.enumerated().map { place, question in
            answers[place].map { question.answers[$0].isRight } ?? false
        }
        let mark = right.isEmpty ? 100 : right.count(where: \.self) * 100 / right.count
        guard case .mark = pass else {
            return WorkedThrough(answers: right, result: .completed, isPassed: mark == 100)
        }
        return WorkedThrough(answers: right, result: .mark(mark), isPassed: pass.isMet(by: .mark(mark)))
    }
}
