package import Access
package import Recognise
package import Vocabulary

/// Draws judgements to look at, of a unit or of the agency.
package struct PlanSampling<Store: Transactions>: Sendable
where Store.Session: SamplingRecords & NeedRecords & CompletionRecords & ContactRecords & AccountRecords {
    private let desk: SamplingDesk<Store>

    package init(_ desk: SamplingDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewSamplePlan,
        by actor: Actor,
        receipt: Receipt<SamplePlan>? = nil
    ) async throws -> SamplePlan {
        let (now, id) = (desk.world.now, desk.world.newID())
        let policy = try desk.policies.learnPolicy(at: now).sampling
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .samplePractice)
            guard !reach.isOnlyInvolvement else {
                throw Refusal(.notAllowed, "you answer for no unit", remedy: "ask whoever answers for the unit")
            }
            let named = try new.reviewers.map { name in try SignInName(name).flatMap { try session.account(named: $0) }
            }
            let today = LocalTime.day(of: now)
            let terms = try new.terms(within: reach, named: named, under: policy, on: today)
            let judged = try found(terms, within: reach, in: session)
            guard !judged.isEmpty else {
                let problem = FieldProblem(
                    field: "from",
                    problem: "nothing was judged there that is like this",
                    remedy: "give a longer span, or ask for less"
                )
                throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
            }
            let seed = Draw.seed(of: id.text)
            let drawn = Draw(shares: policy.shares, seed: seed)(terms.count, of: judged)
            let plan = SamplePlan(id: id, terms, drawn, seed: seed, of: judged.count, at: now, by: actor)
            var change = Change(at: now, by: actor)
            change.write(plan, .collect, under: reach.rule(for: plan.holding) ?? "took-part")
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(plan, showing: []), at: now) }
            return plan
        }
    }

    private func found(
        _ terms: SamplePlan.Terms,
        within reach: Reach,
        in session: Store.Session
    ) throws -> [JudgedContact] {
        let judged = try session.judged(
            within: reach,
            of: terms.unit,
            from: LocalTime.instant(on: terms.from, minuteOfDay: 0),
            until: LocalTime.instant(on: terms.to.adding(days: 1), minuteOfDay: 0)
        )
        let graded = terms.grades.isEmpty ? judged : judged.filter { terms.grades.contains($0.grade) }
        guard !terms.features.isEmpty else { return graded }
        return try graded.filter { one in
            guard let record = try session.contact(one.contact, .version(one.version)) else { return false }
            return try desk.documents.contact(in: record.document).situation.contains {
                terms.features.contains($0.feature)
            }
        }
    }
}
