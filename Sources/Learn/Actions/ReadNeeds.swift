package import Access
package import Recognise
package import Vocabulary

/// Shows those who supervise what learning is proposed for their people, what was decided, and what later samples say.
///
/// Whoever looks at a whole agency sees units and the force alone, and these only where enough people stand behind it.
package struct ReadNeeds<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(by actor: Actor) async throws -> NeedsView {
        let now = desk.world.now
        let policy = try desk.policies.learnPolicy(at: now)
        return try await desk.store.write { session in
            let sight = try NeedSight(actor, policy.sampling)
            let sightings = try session.sightings(within: sight.reach)
            let needs = try session.needs(within: sight.reach)
            var change = Change(at: now, by: actor)
            change.consult(.learning, under: sight.rule)
            try session.keep(change)
            let views = try needs.filter { sight.shows($0.owner) }.map { need in
                let effect = PracticeEffect(of: need, in: sightings)
                return NeedView(
                    need: need,
                    effect: sight.shows(effect) ? effect : nil,
                    done: try desk.done(need, under: policy, in: session)
                )
            }
            let proposals = policy.sampling.needs.proposals(from: sightings, beside: needs).filter(sight.shows)
            let offered = try proposals.map { ($0, try desk.modules($0.behaviour, for: $0.owner, policy, in: session)) }
            return NeedsView(
                showsPeople: sight.seesPeople,
                proposals: proposals,
                offered: Dictionary(offered) { first, _ in first },
                needs: views
            )
        }
    }
}

/// How far somebody looks into the practice of others.
struct NeedSight {
    let reach: Reach
    /// Whether people are seen one by one.
    let seesPeople: Bool
    private let fewest: Int

    /// - Throws: `Refusal` where they never may.
    init(_ actor: Actor, _ policy: SamplingPolicy) throws(Refusal) {
        seesPeople = Access.allows(actor, to: .supervisePractice)
        reach = try Access.reach(of: actor, to: seesPeople ? .supervisePractice : .assurePractice)
        fewest = policy.fewestPeople
    }

    var rule: String { seesPeople ? "supervises" : "assures" }

    func shows(_ owner: NeedOwner) -> Bool {
        switch owner {
        case .person: seesPeople
        case .unit: true
        case .force: !seesPeople
        }
    }

    func shows(_ proposal: NeedProposal) -> Bool {
        shows(proposal.owner) && (seesPeople || proposal.people >= fewest)
    }

    /// Where the two sides would tell of fewer, neither is told.
    func shows(_ effect: PracticeEffect) -> Bool {
        seesPeople || effect.peopleBefore >= fewest && (effect.peopleAfter == 0 || effect.peopleAfter >= fewest)
    }
}

extension SamplingDesk {
    /// Since when a person has done all that a need asks of them.
    func done(_ need: LearningNeed, under policy: LearnPolicy, in session: Store.Session) throws -> CalendarDay? {
        guard case .person(let account) = need.owner, need.status != .setAside else { return nil }
        let modules = Dictionary(policy.modules.map { ($0.id, $0) }) { first, _ in first }
        return need.done(having: try session.completions(of: account), by: modules)
    }

    /// What can be asked for a behaviour: nobody is sent to a module that is not open to them.
    func modules(
        _ behaviour: BehaviourID,
        for owner: NeedOwner,
        _ policy: LearnPolicy,
        in session: Store.Session
    ) throws -> [LearningModule] {
        guard case .person(let account) = owner else { return policy.modules(showing: behaviour, for: nil) }
        guard let person = try session.account(RecordID(account.text)) else { return [] }
        return policy.modules(showing: behaviour, for: Learner(person))
    }
}
