import Access
package import Vocabulary

/// Where learning is worked at: the records, the policy and the clock.
package struct LearnDesk<Store: Transactions>: Sendable {
    package let store: Store
    package let policies: any LearnPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any LearnPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// What is decided on.
    package struct Ground: Sendable {
        package let policy: LearnPolicy
        package let moment: Instant

        package var today: CalendarDay { LocalTime.day(of: moment) }
    }

    package var ground: Ground {
        get throws {
            let now = world.now
            return Ground(policy: try policies.learnPolicy(at: now), moment: now)
        }
    }
}

extension LearnDesk where Store.Session: CompletionRecords & AccountRecords {
    /// Somebody as the programmes see them, and all that they have completed.
    func learner(_ actor: Actor, in session: Store.Session) throws -> (learner: Learner, done: [Completion]) {
        _ = try Access.reach(of: actor, to: .learn)
        guard let account = try session.account(RecordID(actor.account.text)) else { throw Refusal.notFound("account") }
        return (Learner(account), try session.completions(of: actor.account))
    }
}
