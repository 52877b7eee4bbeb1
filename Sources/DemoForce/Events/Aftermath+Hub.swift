import Vocabulary

extension Aftermath {
    /// What goes to the hub in the last weeks, and how far it has come; it draws from a chance of its own, so that what
    /// happens besides stays as it was.
    mutating func notify(_ index: Int) {
        let contact = contacts[index]
        var chance = Chance(seed: seed, for: "hub " + contact.reference)
        guard contact.agency == "police", contact.recordedAt.days(until: end) <= 30, chance.percent(14) else { return }
        func step(_ step: DemoHubStep) -> DemoDeed { .hub(contact: contact.reference, step) }

        var at = contact.recordedAt.adding(minutes: chance.within(20...300))
        let asked = chance.one(of: thoughts.hubAsked) ?? ""
        let screeners = world.staff.filter { $0.may("hub-coordinator") && $0.agency == "police" }
        guard happen(at, contact.recordedBy, step(.notify(asked: asked))), let screener = chance.one(of: screeners),
            !isLeft(index, percent: 60, &chance)
        else { return }
        at = at.adding(minutes: chance.within(10...240))
        guard happen(at, screener.signIn, step(.take)), !isLeft(index, percent: 50, &chance) else { return }
        at = at.adding(minutes: chance.within(30...900))
        let words = chance.one(of: contact.routes.isEmpty ? thoughts.hubKept : thoughts.hubShared) ?? ""
        let decided = contact.routes.first.map { DemoHubStep.share(pathway: $0.pathway, person: $0.person, words) }
        guard happen(at, screener.signIn, step(decided ?? .keep(words))), chance.percent(60) else { return }
        at = at.adding(hours: chance.within(1...40))
        _ = happen(at, contact.recordedBy, step(.acknowledge))
    }
}
