import Vocabulary

extension Moderation {
    /// The same at its next version, with what somebody made of the work by themselves.
    ///
    /// - Throws: `Refusal` where a criterion is not judged with why, or they know already what was judged.
    func saying(
        _ answers: [ModeratorView.Answer],
        of criteria: [EvidenceRule.Criterion],
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> Moderation {
        try checkOpen()
        guard view(of: account) == nil else {
            throw Refusal(
                .notInThisState,
                "you have said your view, and know what was judged",
                remedy: "decide whether it stands; what you saw by yourself is kept as you said it"
            )
        }
        var problems = FieldProblems()
        var said: [ModeratorView.Answer] = []
        for (place, answer) in answers.enumerated() {
            problems.require(
                criteria.contains { $0.term.id == answer.criterion },
                "answers[\(place)]",
                "the programme has no such criterion",
                "judge the criteria that it has"
            )
        }
        for (place, criterion) in criteria.enumerated() {
            let answer = answers.first { $0.criterion == criterion.term.id }
            problems.require(
                answer != nil,
                "criteria[\(place)].met",
                "it is not said whether “\(criterion.term.title)” is met",
                "say whether the work meets it"
            )
            guard let answer else { continue }
            problems.require(
                !answer.reason.isBlank,
                "criteria[\(place)].reason",
                "it is not said why of “\(criterion.term.title)”",
                "say in a line what decided it"
            )
            said.append(answer)
        }
        try problems.check()
        var next = self
        next.version += 1
        next.views.append(ModeratorView(by: account, at: moment, answers: said))
        return next
    }

    /// The same at its next version, with what becomes of the judgement.
    func decided(
        _ outcome: ModerationDecision.Outcome,
        because words: String,
        on assessment: PortfolioAssessment,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> Moderation {
        try checkOpen()
        guard let own = view(of: account) else {
            throw Refusal(
                .notInThisState,
                "you have not said your own view",
                remedy: "read the work and say of each criterion whether it is met; then you read what was judged"
            )
        }
        var problems = FieldProblems()
        problems.require(
            outcome == .agreed || !words.isBlank,
            "words",
            "it is not said why it is to be judged again",
            "say it so that the assessor and the one whose work it is understand it"
        )
        try problems.check()
        var next = self
        next.version += 1
        next.decision = ModerationDecision(
            outcome: outcome,
            words: words,
            isAlike: own.isMet == assessment.isMet,
            at: moment,
            by: account
        )
        return next
    }

    private func checkOpen() throws(Refusal) {
        guard decision == nil else {
            throw Refusal(.notInThisState, "this is decided", remedy: "read what was decided, and why")
        }
    }
}
