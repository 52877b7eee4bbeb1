package import Access
package import Recognise
package import Vocabulary

/// What everything works with that looks at practice.
package struct SamplingDesk<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    package let store: Store
    package let policies: any LearnPolicies
    package let documents: any ContactDocuments
    package let world: any Surroundings

    package init(
        store: Store,
        policies: any LearnPolicies,
        documents: any ContactDocuments,
        world: any Surroundings
    ) {
        self.store = store
        self.policies = policies
        self.documents = documents
        self.world = world
    }

    /// A plan that somebody may look into, and the rule that allows it.
    static func plan(
        _ id: RecordID,
        in session: Store.Session,
        by actor: Actor
    ) throws -> (plan: SamplePlan, rule: String) {
        let plan = try session.samplePlan(id)
        let rule = try Access.rule(for: actor, to: .samplePractice, plan?.holding, called: "plan of samples")
        guard let plan else { throw Refusal.notFound("plan of samples") }
        return (plan, rule)
    }

    /// Whoever must not know of somebody in a contact reads no sample of it either.
    static func guarding(
        _ contact: RecordID,
        of plan: SamplePlan,
        for actor: Actor,
        in session: Store.Session
    ) throws {
        var holding = plan.holding
        guard let record = try session.contact(contact, .latest) else { throw Refusal.notFound("sample") }
        holding.guards = record.holding.guards
        _ = try Access.rule(for: actor, to: .samplePractice, holding, called: "sample")
    }

    /// A plan as somebody reads it: without the contacts that they must not know of, and what was seen in those.
    static func shown(_ plan: SamplePlan, to actor: Actor, in session: Store.Session) throws -> SamplePlan {
        let closed = try plan.drawn.map(\.contact).filter { contact in
            do {
                try guarding(contact, of: plan, for: actor, in: session)
                return false
            } catch let refusal as Refusal where refusal.code == .notFound {
                return true
            }
        }
        var shown = plan
        shown.drawn.removeAll { closed.contains($0.contact) }
        shown.looks.removeAll { closed.contains($0.contact) }
        return shown
    }

    /// One of the drawn that somebody may review.
    static func sample(
        _ contact: RecordID,
        of plan: SamplePlan,
        for actor: Actor
    ) throws(Refusal) -> JudgedContact {
        guard let judged = plan.drawn.first(where: { $0.contact == contact }) else { throw .notFound("sample") }
        guard judged.by != actor.account else {
            throw Refusal(
                .ownJudgement,
                "this is your own judgement",
                remedy: "leave it to somebody else who reviews"
            )
        }
        guard plan.terms.reviewers.isEmpty || plan.terms.reviewers.contains(actor.account) else {
            throw Refusal(.notAllowed, "others are named to review this", remedy: "ask one of them")
        }
        return judged
    }
}
