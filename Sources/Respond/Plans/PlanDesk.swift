import Access
package import Recognise
package import Understand
package import Vocabulary

/// What every action on plans works with.
package struct PlanDesk<Store: Transactions>: Sendable
where Store.Session: PlanRecords & ContactRecords & PersonRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let assessing: any Assessing
    package let world: any Surroundings

    package init(
        store: Store,
        policies: any RespondPolicies,
        assessing: any Assessing,
        world: any Surroundings
    ) {
        self.store = store
        self.policies = policies
        self.assessing = assessing
        self.world = world
    }

    /// A plan that somebody may do something with, its contact and its actions, and the rule that allows it.
    static func load(
        _ id: RecordID,
        in session: Store.Session,
        to deed: Deed,
        by actor: Actor
    ) throws -> (view: PlanView, rule: String) {
        let record = try session.plan(id, .latest)
        let rule = try Access.rule(for: actor, to: deed, record?.holding, called: "plan")
        guard let record, let contact = try session.contact(record.contact, .latest) else {
            throw Refusal.notFound("plan")
        }
        return (PlanView(record, contact, try session.plannedActions(of: id)), rule)
    }

    /// An action that is asked by a plan, with what its owner is told; checked before.
    func asked(
        _ new: NewAction,
        of plan: PlanRecord,
        _ contact: ContactRecord,
        under policy: RespondPolicy,
        in session: Store.Session,
        at now: Instant,
        by actor: Actor
    ) throws -> PlannedAction {
        guard let person = contact.record(of: new.person) else { throw Refusal.notFound("person") }
        let others = ([new.owner.agency].compactMap(\.self) + plan.terms.with).filter { $0 != plan.holding.agency }
        try session.check(mayTell: others, of: [person])
        let details = try session.person(person, .latest)?.details
        let footing = policy.hub.footings.first { $0.id == plan.terms.footing }
        let asked = PlannedAction.Asked(
            at: now,
            by: actor.account,
            family: new.family,
            rule: new.rule,
            words: new.words,
            owner: new.owner,
            told: details?.told([.name, .born]) ?? [],
            footing: footing.map { "\($0.title): \($0.authority.words)" } ?? "",
            succeeds: new.succeeds
        )
        return PlannedAction(
            id: world.newID(),
            of: plan,
            asked,
            for: (new.person, person),
            due: new.due,
            seen: policy.calendar.lead(of: policy.plans.warnDays.action, to: new.due),
            review: new.review
        )
    }
}

extension Change {
    /// Writes what is newly asked, and accounts for everybody of whom its owners are told.
    mutating func ask(_ actions: [PlannedAction], under rule: String) {
        for action in actions {
            write(action, .collect, under: rule)
            tell(.actionAsked, of: action.id)
        }
        for person in actions.map(\.person).removingRepeats() {
            let subject = JournalSubject.record(.person, person)
            let about = actions.filter { $0.person == person }
            let agencies = about.compactMap(\.to).removingRepeats()
            for agency in agencies { disclose(subject, to: agency, under: rule) }
            let isTold = about.contains { $0.asked.owner.told != nil }
            if isTold {
                entries.append(
                    JournalEntry(at: at, by: by, .disclose, subject, under: rule, detail: "told outside Heed")
                )
            }
            if agencies.isEmpty, !isTold { consult(subject, under: rule) }
        }
    }

    /// Accounts for those whom a change shows and who have no entry in it yet.
    mutating func account(forThoseShown people: [RecordID], under rule: String) {
        let known = Set(entries.filter { $0.subject.kind == RecordKind.person.rawValue }.compactMap(\.subject.id))
        for person in people where !known.contains(person) { consult(.record(.person, person), under: rule) }
    }
}
