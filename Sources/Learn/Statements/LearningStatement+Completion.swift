import Vocabulary

extension LearningStatement {
    /// The completion that a statement tells, by which account; nil where it tells none, or nothing of ours.
    ///
    /// What says no version means that which was in force then.
    func told(
        by rule: ExchangeRule,
        at now: Instant,
        versionThen: (LearningModuleID, Instant) throws -> Int?
    ) throws -> OfferedCompletion? {
        guard let result = outcome, case .activity(let iri, let said) = object, let actor,
            rule.homePages.contains(actor.homePage), let module = rule.module(iri)
        else { return nil }
        let moment = at ?? now
        // What is no version of ours is found out where it is held against the modules.
        let version = try said ?? module.version ?? versionThen(module.id, moment) ?? 1
        return OfferedCompletion(actor.name, module.id, version: version, on: LocalTime.day(of: moment), result)
    }

    /// What came of it by verb and result; nil where it is no end of anything.
    private var outcome: CompletionResult? {
        let isEnd = [StatementVerb.completed, StatementVerb.passed, StatementVerb.failed].contains(verb)
        guard isEnd, isComplete != false else { return nil }
        if verb == StatementVerb.failed || isSuccess == false { return .assessed(false) }
        if let scaled, scaled >= 0 { return .mark(Int((scaled * 100 + 1e-9).rounded(.down))) }
        return verb == StatementVerb.passed ? .assessed(true) : .completed
    }
}
