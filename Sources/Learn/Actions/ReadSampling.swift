package import Access
package import Recognise
package import Vocabulary

/// Shows the plans by which practice is looked at, and each drawn contact as it stood when it was judged.
package struct ReadSampling<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<SamplePlan> {
        let reach = try Access.reach(of: actor, to: .samplePractice)
        return try await desk.store.read { session in
            try session.samplePlans(within: reach, page).map {
                try SamplingDesk<Store>.shown($0, to: actor, in: session)
            }
        }
    }

    package func plan(_ id: RecordID, by actor: Actor) async throws -> SamplePlan {
        try await desk.store.read { session in
            let plan = try SamplingDesk<Store>.plan(id, in: session, by: actor).plan
            return try SamplingDesk<Store>.shown(plan, to: actor, in: session)
        }
    }

    /// The contact as it stood when it was judged: nothing that came after, and not who judged it.
    package func sample(_ contact: RecordID, of plan: RecordID, by actor: Actor) async throws -> SampleView {
        let now = desk.world.now
        return try await desk.store.write { session in
            let (plan, rule) = try SamplingDesk<Store>.plan(plan, in: session, by: actor)
            let judged = try SamplingDesk<Store>.sample(contact, of: plan, for: actor)
            try SamplingDesk<Store>.guarding(contact, of: plan, for: actor, in: session)
            guard let record = try session.contact(contact, .version(judged.version)), let judgement = record.judgement
            else { throw Refusal.notFound("sample") }
            var change = Change(at: now, by: actor)
            change.consult(.record(.contact, contact), under: rule)
            for person in record.people { change.consult(.record(.person, person), under: rule) }
            try session.keep(change)
            return SampleView(
                plan: plan,
                judged: judged,
                people: record.people,
                document: record.document,
                contact: try desk.documents.contact(in: record.document),
                rationale: judgement.rationale,
                isLooked: plan.looks.contains { $0.contact == contact && $0.by == actor.account }
            )
        }
    }
}

/// One of the drawn as a reviewer reads it.
package struct SampleView: Sendable {
    package let plan: SamplePlan
    package let judged: JudgedContact
    /// The records of everybody it shows.
    package let people: [RecordID]
    package let document: KeptDocument
    package let contact: Contact
    /// Why it was judged so.
    package let rationale: String
    /// Whether the reader has reviewed it.
    package let isLooked: Bool
}
