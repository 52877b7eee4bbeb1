import Access
package import Vocabulary

extension LearnDesk where Store.Session: QualifyingSession {
    /// A programme that asks for a portfolio, as it is in force.
    func programme(_ id: ProgrammeID, on ground: Ground) throws(Refusal) -> (programme: Programme, rule: EvidenceRule) {
        guard let programme = ground.policy.programmes.first(where: { $0.id == id }), let rule = programme.evidence
        else { throw .notFound("programme") }
        return (programme, rule)
    }

    /// What somebody has to show and has collected; a programme that is not for them is not there, unless they have begun.
    func own(_ id: ProgrammeID, of actor: Actor, on ground: Ground, in session: Store.Session) throws -> OwnPortfolio {
        _ = try Access.reach(of: actor, to: .buildPortfolio)
        let (programme, rule) = try programme(id, on: ground)
        let (learner, done) = try learner(actor, in: session)
        let record = try session.portfolio(of: actor.account, for: id)
        guard record != nil || programme.isFor(learner) else { throw Refusal.notFound("programme") }
        let standing = ProgrammeStanding(programme, for: learner, having: done, on: ground.today)
        let assessed = Set(programme.assessedAtWork.map(\.id))
        let first = standing.modules.filter { assessed.contains($0.module.id) }.flatMap(\.standing.first)
        return OwnPortfolio(
            programme: programme,
            rule: rule,
            view: record.map { PortfolioView($0, programme, rule, .learner) },
            first: programme.modules.filter { first.contains($0.id) }
        )
    }

    /// A portfolio that somebody sees, as whom they see it, and the rule that allows it.
    func portfolio(
        _ id: RecordID,
        seenBy actor: Actor,
        on ground: Ground,
        in session: Store.Session
    ) throws -> (view: PortfolioView, rule: String) {
        let record = try session.portfolio(id, .latest)
        let deed = Self.deed(of: actor, for: record)
        let allowed = try Access.rule(for: actor, to: deed, record?.holding, called: "portfolio")
        guard let record else { throw Refusal.notFound("portfolio") }
        if try isToModerate(record, by: actor, in: session) {
            throw Refusal(
                .notAllowed,
                "what was judged of it is looked at again, and you have not said your own view",
                remedy: "read it under Moderation; once you have said your view you read what was judged"
            )
        }
        let (programme, rule) = try programme(record.programme, on: ground)
        let side: PortfolioView.Side =
            switch deed {
            case .buildPortfolio: .learner
            case .assessPortfolio: try side(of: actor, for: record, rule.assessors, on: ground, in: session)
            default: .reader
            }
        // Whoever judges it again does so by themselves.
        let isJudgedAnew = if case .assessor(let standing, _) = side { standing.mayJudge } else { false }
        return (PortfolioView(isJudgedAnew ? record.judgedAnew : record, programme, rule, side), allowed)
    }

    /// Whether somebody may judge a portfolio.
    func side(
        of actor: Actor,
        for record: PortfolioRecord,
        _ rule: EvidenceRule.Assessors,
        on ground: Ground,
        in session: Store.Session
    ) throws -> PortfolioView.Side {
        guard let own = try session.account(RecordID(actor.account.text)) else { throw Refusal.notFound("portfolio") }
        let candidate = try candidate(of: record, in: session)
        let held = try held(by: own, under: rule, on: ground, in: session)
        let standing = AssessorStanding(
            .init(actor.account, roles: actor.roles, held: held),
            for: candidate,
            under: rule
        )
        return .assessor(standing, isManagerKnown: candidate.lineManager != nil)
    }

    /// Whoever's work a portfolio is, and who is near to them.
    func candidate(of record: PortfolioRecord, in session: Store.Session) throws -> AssessorStanding.Candidate {
        guard let account = try session.account(RecordID(record.learner.text)) else {
            throw Refusal.notFound("portfolio")
        }
        return AssessorStanding.Candidate(
            record.learner,
            lineManager: account.lineManager,
            deciders: Set(try session.licenceRecords(of: record.learner).flatMap(\.deciders)),
            knownTo: record.knownTo
        )
    }

    /// What somebody has completed of that which whoever judges has to hold.
    func held(
        by account: Account,
        under rule: EvidenceRule.Assessors,
        on ground: Ground,
        in session: Store.Session
    ) throws -> Set<ProgrammeID> {
        let meant = ground.policy.programmes.filter { rule.holding.contains($0.id) }
        guard !meant.isEmpty else { return [] }
        let done = try session.completions(of: AccountID(account.id.text))
        let held = meant.filter {
            ProgrammeStanding($0, for: Learner(account), having: done, on: ground.today).isComplete
        }
        return Set(held.map(\.id))
    }

    /// What is one's own is seen as its owner; what is another's by the first that one's roles allow.
    private static func deed(of actor: Actor, for record: PortfolioRecord?) -> Deed {
        if record?.learner == actor.account { return .buildPortfolio }
        return Access.allows(actor, to: .assessPortfolio) ? .assessPortfolio : .readPortfolios
    }
}

extension LearnPolicy {
    /// How a programme is called.
    package func title(_ id: ProgrammeID) -> String { programmes.first { $0.id == id }?.term.title ?? id.text }
}

extension Programme {
    /// The modules of which the portfolio is the assessment: judged by an assessor, and done in post alone.
    ///
    /// Where there is a course too, a single piece of work is judged at its end; whoever runs the course says so. What was
    /// judged elsewhere, before somebody came here, is taken over and changes nothing of that.
    var assessedAtWork: [LearningModule] {
        modules.filter { $0.pass == .assessed && $0.ways.subtracting([.elsewhere]) == [.workplace] }
    }
}
