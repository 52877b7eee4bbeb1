import Vocabulary

extension Said {
    /// - Throws: `Refusal`, which names what has to be said and is not.
    func check(_ asks: ReferralMove.Asks, of goals: [String], under policy: RespondPolicy) throws(Refusal) {
        let causes = policy.lateCauses.map(\.id)
        if let lateCause, !causes.contains(lateCause) { throw .unknown(lateCause, "late_cause", among: causes) }
        switch asks {
        case .nothing, .mayExplain: return
        case .words: try checkWords()
        case .reason:
            try checkWords()
            let reasons = policy.declineReasons.map(\.id)
            guard let reason else {
                throw .asks("reason", "no reason is chosen", "choose the one that comes nearest")
            }
            guard reasons.contains(reason) else { throw .unknown(reason, "reason", among: reasons) }
        case .challenge:
            try checkWords()
            if to == nil { throw .asks("to", "nobody is named to whom it is put", "name who you spoke with, or will") }
        case .outcome: try checkOutcome(goals, policy.outcomes.map(\.term.id))
        }
    }

    private func checkWords() throws(Refusal) {
        if words == nil { throw .asks("words", "there is no reason", "say why") }
    }

    private func checkOutcome(_ goals: [String], _ outcomes: [OutcomeID]) throws(Refusal) {
        guard let outcome else { throw .asks("outcome", "it is not said what came of it", "choose what comes nearest") }
        guard outcomes.contains(outcome.result) else { throw .unknown(outcome.result, "outcome", among: outcomes) }
        guard outcome.goals.count == goals.count else {
            throw .asks(
                "goals",
                "\(goals.count) things were hoped for, and \(outcome.goals.count) are answered",
                "answer each of them, in their order"
            )
        }
        if words == nil { throw .asks("words", "nothing is said of it", "say what was done, and how the person is") }
    }
}

extension Refusal {
    /// Something that has to be said is not.
    static func asks(_ field: String, _ problem: String, _ remedy: String) -> Refusal {
        let told = FieldProblem(field: field, problem: problem, remedy: remedy)
        return Refusal(.badInput, problem, remedy: remedy, problems: [told])
    }

    fileprivate static func unknown<Subject>(
        _ id: Identifier<Subject>,
        _ field: String,
        among known: [Identifier<Subject>]
    ) -> Refusal {
        let near = closest(to: id.text, among: known.map(\.text)).map { "did you mean \($0)?" }
        let all = "choose one: " + known.map(\.text).joined(separator: ", ")
        return asks(field, "the policy has no '\(id)'", near ?? all)
    }
}
