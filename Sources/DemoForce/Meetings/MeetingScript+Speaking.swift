import Vocabulary

extension MeetingScript {
    /// What the agencies bring about somebody before the meeting, and what that person says.
    mutating func bring(_ one: HeldReferral, from opened: Instant) {
        let span = max(1, (meeting.begins.seconds - opened.seconds) / 60)
        let here = agencies(for: one)
        for (agency, texts) in kind.brought.sorted(by: { $0.key < $1.key }) where here.contains(agency) {
            guard chance.percent(85), let by = somebody(of: agency), let text = chance.one(of: texts)?.halves else {
                continue
            }
            let at = opened.adding(minutes: span * chance.within(5...95) / 100)
            happen(at, by, .write(one.part, .bring(facts: text.first, view: text.second)))
        }
        guard here.contains(kind.speaker), let by = somebody(of: kind.speaker) else { return }
        let isHeard = chance.percent(85)
        let words = chance.one(of: isHeard ? kind.heard : kind.unheard) ?? ""
        let at = opened.adding(minutes: span * chance.within(60...95) / 100)
        happen(at, by, .write(one.part, .voice(words: words, isHeard: isHeard)))
    }

    /// What is decided about somebody, what is asked of whom, and what comes of it.
    mutating func discuss(_ one: HeldReferral, _ chair: DemoStaff) {
        let here = agencies(for: one)
        guard chance.percent(94) else {
            let why = chance.one(of: texts.undecided) ?? ""
            return happen(held.adding(minutes: 12), chair, .write(one.part, .undecided(why)))
        }
        let dissent = here.contains(kind.dissent.agency) && chance.percent(20) ? kind.dissent : nil
        for (number, text) in some(of: kind.decided, chance.within(1...2)).map(\.halves).enumerated() {
            let entry = DemoPartEntry.decide(text.first, because: text.second, dissent: number == 0 ? dissent : nil)
            happen(held.adding(minutes: 10 + number), chair, .write(one.part, entry))
        }
        let asked = some(of: kind.agreed.filter { here.contains($0.agency) }, chance.within(2...3))
        for (number, action) in asked.enumerated() { ask(one, action, number, chair) }
        guard one.until == nil, chance.percent(90), let outcome = chance.one(of: kind.outcomes)?.halves else { return }
        happen(held.adding(minutes: 40), chair, .write(one.part, .outcome(outcome.first, words: outcome.second)))
    }

    /// Something that is to be done in some weeks; of the last meetings some is late, or not yet due.
    private mutating func ask(
        _ one: HeldReferral,
        _ agreed: MeetingTexts.Agreed,
        _ number: Int,
        _ chair: DemoStaff
    ) {
        let due = LocalTime.day(of: held).adding(days: chance.within(kind.due))
        let action = DemoMeetingAction(
            family: agreed.family,
            agency: agreed.agency,
            who: agreed.who,
            what: agreed.what,
            due: due
        )
        happen(held.adding(minutes: 20 + number), chair, .write(one.part, .ask(action)))
        let isRecent = meeting.begins > end.adding(days: -45)
        guard !isRecent || chance.percent(45), let by = somebody(of: agreed.agency) else { return }
        let isDone = agreed.undone.isEmpty || chance.percent(85)
        let words = isDone ? agreed.done : agreed.undone
        let at = LocalTime.instant(on: due.adding(days: chance.within(0...7) - 4), minuteOfDay: 540)
        happen(
            max(at.adding(minutes: chance.within(0...400)), held.adding(hours: 18)),
            by,
            .write(one.part, .answer(number, isDone: isDone, words: words))
        )
    }

    /// So many of the items, each once, in their order.
    private mutating func some<Item>(of items: [Item], _ count: Int) -> [Item] {
        var places = Array(items.indices)
        while places.count > count { places.remove(at: chance.below(places.count)) }
        return places.map { items[$0] }
    }
}
