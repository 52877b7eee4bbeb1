import Vocabulary

extension Aftermath {
    /// Where no agency has accepted a referral, the owner names who holds it; some of what is held is closed.
    mutating func settle(_ index: Int, after judged: Instant, _ chance: inout Chance) {
        let contact = contacts[index]
        guard contact.isJudged else { return }
        var at = judged.adding(hours: chance.within(150...220))
        if !accepted.contains(contact.reference) {
            guard !isLeft(index, percent: 40, &chance), let holder = holder(for: contact, &chance),
                happen(at, contact.recordedBy, .hold(contact: contact.reference, holder))
            else { return }
        }
        at = at.adding(hours: chance.within(300...600))
        guard chance.percent(12), let closing = closing(&chance) else { return }
        _ = happen(at, contact.recordedBy, .close(contact: contact.reference, closing))
    }

    private func holder(for contact: DemoContact, _ chance: inout Chance) -> DemoHolder? {
        let own = thoughts.held[contact.agency] ?? []
        let all = thoughts.held.sorted { $0.key < $1.key }.flatMap { entry in entry.value.map { (entry.key, $0) } }
        let drawn =
            own.isEmpty || chance.percent(40) ? chance.one(of: all) : chance.one(of: own).map { (contact.agency, $0) }
        return drawn.map { agency, text in
            DemoHolder(agency: agency, name: text.halves.first, agreed: text.halves.second)
        }
    }

    private func closing(_ chance: inout Chance) -> DemoClosing? {
        chance.one(of: thoughts.closed).map { text in
            let rest = text.halves.second.halves
            return DemoClosing(reason: text.halves.first, residualRisk: rest.first, reopensIf: rest.second)
        }
    }
}
