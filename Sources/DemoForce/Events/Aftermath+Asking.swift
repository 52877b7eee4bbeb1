import Vocabulary

extension Aftermath {
    /// Now and then somebody on duty is asked before it is decided; it draws from a chance of its own, so that what happens
    /// besides stays as it was.
    mutating func ask(_ index: Int) {
        let contact = contacts[index]
        var chance = Chance(seed: seed, for: "advice " + contact.reference)
        guard contact.agency == "police", contact.recordedAt.days(until: end) <= 30, chance.percent(12) else { return }
        let agencies = contact.routes.compactMap { thoughts.recipients[$0.pathway] }
        let texts = agencies.compactMap { thoughts.askedFirst[$0] }.first ?? []
        guard let advice = chance.one(of: texts).flatMap(DemoAdvice.init) else { return }
        let at = contact.recordedAt.adding(minutes: chance.within(5...40))
        _ = happen(at, contact.recordedBy, .ask(contact: contact.reference, advice))
    }
}

extension DemoAdvice {
    /// Nil where the text does not have its five parts.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5 else { return nil }
        self.init(
            kind: parts[0],
            who: parts[1],
            question: parts[2],
            advised: parts[3].isEmpty ? nil : parts[3],
            decided: parts[4]
        )
    }
}
