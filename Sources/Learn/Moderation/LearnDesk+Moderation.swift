import Access
import Vocabulary

extension LearnDesk where Store.Session: QualifyingSession {
    /// A moderation that somebody may know of, and the rule by which they do.
    func reached(
        _ id: RecordID,
        by actor: Actor,
        in session: Store.Session
    ) throws -> (moderation: Moderation, rule: String) {
        let found = try session.moderation(id, .latest)
        let rule = try Access.rule(for: actor, to: .moderatePortfolios, found?.holding, called: "moderation")
        guard let moderation = found else { throw Refusal.notFound("moderation") }
        return (moderation, rule)
    }

    /// One that somebody may do something with.
    func ownModeration(
        _ id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        in session: Store.Session
    ) throws -> (moderation: Moderation, rule: String) {
        let (moderation, rule) = try reached(id, by: actor, in: session)
        try standing(of: actor, to: moderation, in: session).check()
        if let version, version != moderation.version { throw Refusal.stale(current: moderation.version) }
        return (moderation, rule)
    }

    func standing(
        of actor: Actor,
        to moderation: Moderation,
        in session: Store.Session
    ) throws -> ModeratorStanding {
        guard let record = try session.portfolio(moderation.portfolio, .latest) else {
            throw Refusal.notFound("moderation")
        }
        let candidate = try candidate(of: record, in: session)
        return ModeratorStanding(actor.account, for: candidate, judgedBy: record.assessors)
    }

    /// As much of a moderation as somebody reads.
    func view(
        of moderation: Moderation,
        by actor: Actor,
        in session: Store.Session
    ) throws -> ModerationView {
        let (judged, programme, rule) = try judged(moderation, in: session)
        let standing = try standing(of: actor, to: moderation, in: session)
        let isOwn = standing.bars.contains(.candidate)
        let knows = moderation.decision != nil || moderation.view(of: actor.account) != nil
        let sight: ModerationView.Sight
        if isOwn || !knows && !standing.mayModerate {
            sight = .barred(standing)
        } else if knows {
            sight = .told(PortfolioView(judged, programme, rule, .reader))
        } else {
            sight = .blind(PortfolioView(judged.unjudged, programme, rule, .reader))
        }
        return ModerationView(
            record: moderation,
            reader: actor.account,
            programme: programme.term.title,
            sight: sight
        )
    }

    /// The work as it stood with the judgement, and by what it was judged.
    func judged(
        _ moderation: Moderation,
        in session: Store.Session
    ) throws -> (record: PortfolioRecord, programme: Programme, rule: EvidenceRule) {
        guard let record = try session.portfolio(moderation.portfolio, .version(moderation.edition)) else {
            throw Refusal.notFound("moderation")
        }
        let then = Ground(policy: try policies.learnPolicy(at: moderation.since), moment: moderation.since)
        let (programme, rule) = try programme(moderation.programme, on: then)
        return (record, programme, rule)
    }

    /// Whether somebody who moderates has still to say their own view of a portfolio, and so does not read what was judged of it.
    func isToModerate(
        _ portfolio: PortfolioRecord,
        by actor: Actor,
        in session: Store.Session
    ) throws -> Bool {
        guard Access.allows(actor, to: .moderatePortfolios), portfolio.learner != actor.account else { return false }
        return try session.moderations(of: portfolio.id).contains { moderation in
            moderation.decision == nil && moderation.assessor != actor.account
                && moderation.view(of: actor.account) == nil
        }
    }
}

extension LearnDesk where Store.Session: ExerciseSession {
    /// Why what somebody judges of a programme now is looked at again; nil where it is not.
    func reasonToModerate(
        _ assessor: AccountID,
        for programme: Programme,
        on ground: Ground,
        in session: Store.Session
    ) throws -> ModerationReason? {
        guard let quality = programme.quality else { return nil }
        let place = try session.judgements(by: assessor, for: programme.id) + 1
        let differs = try session.exerciseParts(by: assessor, for: programme.id).contains { part in
            guard part.handedIn != nil, part.isUnsettled(on: ground.today),
                let exercise = try session.exercise(part.exercise, .latest), exercise.status == .closed
            else { return false }
            return ExerciseOutcome(of: exercise, try session.exerciseParts(of: exercise.id)).differs(assessor)
        }
        return ModerationReason(place: place, differs: differs, under: quality)
    }
}
