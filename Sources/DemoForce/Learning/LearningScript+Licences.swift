import Vocabulary

extension LearningScript {
    /// Everybody's way to a licence as the files tell it, step by step; whoever could not begin it does not go on.
    mutating func license() {
        for story in texts.licences.stories {
            guard let holder = somebody(story.who) else { continue }
            let name = holder.signIn
            var chance = Chance(seed: seed, for: "licence of " + name)
            for step in story.steps {
                let at = moment(step.day, 570 + chance.below(60))
                switch step.name {
                case "evidence": show(step, of: holder, &chance)
                case "submit": happen(at, holder, .license(of: name, .submit))
                case "meet", "give-back":
                    let texts = texts.licences
                    let isMet = step.name == "meet"
                    let judged = DemoLicenceStep.judge(
                        words: isMet ? texts.met : texts.notYet.words,
                        missing: isMet ? nil : texts.notYet.missing
                    )
                    happen(at, assessor(of: name), .license(of: name, judged))
                case "prepare":
                    happen(at, holder, .learn(.workThrough(step.words)))
                case "apply": happen(at, holder, .license(of: name, .apply(story.scopes)))
                case "admit": happen(at, panel.first, .license(of: name, .admit))
                case "give-up": happen(at, holder, .license(of: name, .giveUp(handling: step.words.first ?? "")))
                default: decide(step, at, about: name, for: story.scopes)
                }
            }
        }
    }

    private var panel: [DemoStaff] {
        (1...3).compactMap { somebody(LearningTexts.Post(role: "licensing-panel", place: $0)) }
    }

    private func assessor(of holder: String) -> DemoStaff? {
        var chance = Chance(seed: seed, for: "assessor of " + holder)
        return somebody(LearningTexts.Post(role: "assessor", place: chance.within(1...4)))
    }

    /// Items of a portfolio, some days apart.
    private mutating func show(_ step: LicenceTexts.Step, of holder: DemoStaff, _ chance: inout Chance) {
        let count = step.words.first.flatMap { Int($0) } ?? texts.licences.evidence.count
        for (place, evidence) in texts.licences.evidence.prefix(count).enumerated() {
            let day = step.day - 3 * place
            let item = DemoEvidence(
                kind: evidence.kind,
                criteria: evidence.criteria,
                words: chance.one(of: evidence.words) ?? ""
            )
            let on = today.adding(days: -day - chance.within(2...12))
            happen(moment(day, 900), holder, .license(of: holder.signIn, .addEvidence(item, on: on)))
        }
    }

    /// One of the panel writes it down, and the others confirm it; where the words begin with `waits`, nobody has yet.
    private mutating func decide(_ step: LicenceTexts.Step, _ at: Instant, about holder: String, for scopes: [String]) {
        let waits = step.words.first == "waits"
        let words = waits ? Array(step.words.dropFirst()) : step.words
        let second = words.dropFirst().first
        let decision = DemoLicenceDecision(
            move: step.name,
            panel: panel.map(\.signIn),
            reason: words.first,
            condition: step.name == "award-with-conditions" ? second : nil,
            handling: step.name == "suspend" ? second : nil,
            scopes: scopes,
            grounds: step.name == "restore" ? texts.licences.grounds : []
        )
        happen(at, panel.first, .license(of: holder, .decide(decision)))
        guard !waits else { return }
        for (place, member) in panel.dropFirst().enumerated() {
            happen(at.adding(minutes: 70 + 45 * place), member, .license(of: holder, .confirm))
        }
    }
}
