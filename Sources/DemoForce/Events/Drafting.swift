import Vocabulary

/// What some have half written when the two years end.
enum Drafting {
    static func events(
        _ world: DemoWorld,
        _ thoughts: Thoughts,
        _ contacts: [DemoContact],
        seed: UInt64,
        to end: Instant
    ) -> [DemoEvent] {
        var chance = Chance(seed: seed, for: "drafts")
        var taken: Set<String> = []
        return thoughts.drafts.compactMap { text in
            let fitting = world.staff.filter { $0.may(text.role) && !taken.contains($0.signIn) }
            guard let owner = chance.one(of: fitting) else { return nil }
            taken.insert(owner.signIn)
            let own = contacts.suffix(400).filter { $0.recordedBy == owner.signIn }
            let contact = text.purpose == "contact" ? nil : own.last?.reference
            guard text.purpose == "contact" || contact != nil else { return nil }
            let at = Instant(seconds: end.seconds - 60 * chance.within(10...900))
            let draft = DemoDraft(purpose: text.purpose, contact: contact, fields: text.fields)
            return DemoEvent(at: at, by: owner.signIn, deed: .draft(draft))
        }
    }
}
