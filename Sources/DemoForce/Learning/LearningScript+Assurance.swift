import Vocabulary

extension LearningScript {
    /// What was judged is looked at again, blind at first; what is taught is looked at in its time; partners take up their part.
    mutating func assure() {
        let assurer = somebody(LearningTexts.Post(role: "quality-assurer", place: 1))
        for one in texts.assurance.moderated {
            guard let holder = somebody(one.who)?.signIn else { continue }
            // The one that waits is no clear case.
            let view = DemoAssuranceStep.sayView(of: holder, isMet: one.outcome != nil, reason: one.reason)
            happen(moment(one.day, 680), assurer, .assure(view))
            guard let outcome = one.outcome else { continue }
            let decided = DemoAssuranceStep.decideModeration(of: holder, outcome: outcome, words: one.words)
            happen(moment(one.day, 740), assurer, .assure(decided))
        }
        for one in texts.assurance.reviewed {
            happen(moment(one.day, 870), somebody(one.who), .assure(.reviewContent(review(one))))
        }
        for one in texts.assurance.acknowledged {
            let partner = world.staff.first { $0.agency == one.agency }
            let taken = DemoAssuranceStep.acknowledge(programme: one.programme, words: one.words)
            happen(moment(one.day, 690), partner, .assure(taken))
        }
        react()
    }

    private func review(_ one: AssuranceTexts.Reviewed) -> DemoContentReview {
        let due = one.outcome.last.flatMap { Int($0) }.map { today.adding(days: -$0) }
        return DemoContentReview(
            kind: one.kind,
            content: one.content,
            on: today.adding(days: -one.day),
            lookedAt: one.lookedAt,
            notes: one.notes,
            outcome: due.map { .toChange(by: $0) } ?? (one.outcome == ["changed"] ? .changed : .stands)
        )
    }

    /// The first of those who did the module by then say what they think of it.
    private mutating func react() {
        let reactions = texts.assurance.reactions
        let by = moment(reactions.day, 0)
        let done = events.filter { event in
            guard event.at < by, case .learn(.workThrough(let modules)) = event.deed else { return false }
            return modules.contains(reactions.module)
        }
        let police = Set(world.staff.filter { $0.agency == "police" }.map(\.signIn))
        let learners = done.map(\.by).filter(police.contains).removingRepeats()
        for (place, said) in zip(learners, reactions.said).enumerated() {
            let step = DemoAssuranceStep.react(module: reactions.module, said.1)
            let who = world.staff.first { $0.signIn == said.0 }
            happen(moment(reactions.day - place, 800 + 7 * place), who, .assure(step))
        }
    }
}
