import DemoForce
import Learn
import PolicyBook
import Store
import Synchronization
import Vocabulary

extension DemoScene {
    /// Somebody looks after what is taught and judged.
    func assure(_ step: DemoAssuranceStep) async throws {
        switch step {
        case .sayView(let holder, let isMet, let reason):
            let id = try await moderation(of: holder)
            guard case .blind(let work) = try await ReadModeration(learning)(id, by: actor).sight else {
                throw Refusal.notFound("moderation")
            }
            let answers = work.criteria.map { one in
                ModeratorView.Answer(one.criterion.term.id, isMet: isMet, because: reason)
            }
            try await SayModeratorView(learning)(id, answers, expecting: nil, by: actor)
        case .decideModeration(let holder, let outcome, let words):
            guard let outcome = ModerationDecision.Outcome(rawValue: outcome) else { throw Refusal.notFound("outcome") }
            let id = try await moderation(of: holder)
            try await DecideModeration(learning)(id, outcome, because: words, expecting: nil, by: actor)
        case .reviewContent(let review):
            guard let kind = ReviewedContent.Kind(rawValue: review.kind) else { throw Refusal.notFound("kind") }
            let new = NewContentReview(
                on: review.on,
                lookedAt: review.lookedAt,
                notes: review.notes,
                ContentReview.Outcome(review.outcome)
            )
            try await ReviewContent(learning)(ReviewedContent(kind, review.content), new, by: actor)
        case .acknowledge(let programme, let words):
            let acknowledge = AcknowledgePart(learning)
            try await acknowledge(ProgrammeID(programme), saying: words, expecting: 0, by: actor)
        case .react(let module, let said):
            let answers = said.map { Reaction.Answer(ReactionQuestionID($0.question), $0.words) }
            try await GiveReaction(learning)(LearningModuleID(module), answers, by: actor)
        }
    }

    /// The one of somebody's portfolio that waits to be decided.
    private func moderation(of holder: String) async throws -> RecordID {
        let portfolio = player.known.withLock { $0.portfolios[holder]?.id }
        let waiting = try await ListModerations(learning)(isDecided: false, PageRequest(limit: 200), by: actor)
        guard let one = waiting.items.first(where: { $0.record.portfolio == portfolio }) else {
            throw Refusal.notFound("moderation")
        }
        return one.record.id
    }
}

extension ContentReview.Outcome {
    fileprivate init(_ told: DemoContentReview.Outcome) {
        self =
            switch told {
            case .stands: .stands
            case .changed: .changed
            case .toChange(let day): .toChange(by: day)
            }
    }
}
