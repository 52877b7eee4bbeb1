import Vocabulary

extension LearningScript {
    /// Investigations of a few contacts about children: begun by the supervisor who answers for the contact.
    mutating func investigate(_ contacts: [DemoContact]) {
        let found = contacts.filter { contact in
            texts.investigations.stories.contains(contact.story) && contact.telling == 0 && contact.agency == "police"
                && supervisor(of: contact.unit) != nil && isWithin(contact.recordedAt)
        }
        for (contact, told) in zip(found, texts.investigations.told) {
            let supervisor = supervisor(of: contact.unit)
            let begun = contact.recordedAt.adding(minutes: 400)
            guard
                happen(begun, supervisor, .investigate(told.name, .begin(contact: contact.reference)))
            else { continue }
            for (place, step) in told.steps.enumerated() {
                let at = max(moment(step.day, 620 + 15 * place), begun.adding(minutes: 90 + 15 * place))
                guard let (by, said) = said(step, at: at, supervisor) else { continue }
                happen(at, by, .investigate(told.name, said))
            }
        }
    }

    private func supervisor(of unit: String?) -> DemoStaff? {
        world.staff.first { $0.agency == "police" && $0.unit == unit && unit != nil && $0.may("supervisor") }
    }

    /// Who does it, and what they say; nil where a post that is named has nobody.
    private func said(
        _ step: LicenceTexts.Step,
        at moment: Instant,
        _ supervisor: DemoStaff?
    ) -> (by: DemoStaff?, step: DemoInvestigationStep)? {
        let words = step.words
        switch (step.name, words.count) {
        case ("give", 2):
            guard let to = somebody(called: words[1]) else { return nil }
            return (supervisor, .give(part: words[0], to: to.signIn))
        case ("allow", 4):
            guard let to = somebody(called: words[1]) else { return nil }
            let until = LocalTime.day(of: moment).adding(days: 25)
            let allow = DemoInvestigationStep.allow(
                part: words[0],
                to: to.signIn,
                because: words[2],
                mitigation: words[3],
                until: until
            )
            return (somebody(LearningTexts.Post(role: "chief-officer", place: 1)), allow)
        case ("close", 1): return (supervisor, .close(because: words[0]))
        default: return nil
        }
    }

    private func somebody(called text: String) -> DemoStaff? {
        LearningTexts.Post(text).flatMap(somebody)
    }
}
