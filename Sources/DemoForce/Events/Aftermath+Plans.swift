import Vocabulary

extension Aftermath {
    /// Plans of the last weeks, and how far their actions have come; some of what they put in place ends soon.
    ///
    /// It draws from a chance of its own, so that what happens besides stays as it was.
    mutating func plan(_ index: Int) {
        let contact = contacts[index]
        var chance = Chance(seed: seed, for: "plan " + contact.reference)
        guard contact.agency == "police", (4...40).contains(contact.recordedAt.days(until: end)),
            let route = contact.routes.first, let agency = thoughts.recipients[route.pathway],
            let asked = chance.one(of: thoughts.planned[agency] ?? []), chance.percent(45)
        else { return }
        func step(_ step: DemoPlanStep) -> DemoDeed { .plan(contact: contact.reference, step) }

        var at = contact.recordedAt.adding(hours: chance.within(20...60))
        let parts = asked.split(separator: "|").map(String.init)
        guard parts.count == 4 else { return }
        let aims = (chance.one(of: thoughts.planAims) ?? "").halves
        let own = DemoPlan.Action(
            agency: "police",
            family: "police-response",
            words: chance.one(of: thoughts.plannedByUs) ?? ""
        )
        let begun = DemoPlan(
            person: route.person,
            theirAims: aims.first,
            ourAims: aims.second,
            actions: [DemoPlan.Action(agency: agency, family: parts[0], words: parts[1]), own],
            due: LocalTime.day(of: at).adding(days: chance.within(5...20)),
            review: LocalTime.day(of: at).adding(days: chance.within(14...42))
        )
        let workers = world.staff.filter { $0.agency == agency && $0.may("partner-practitioner") }
        guard happen(at, contact.recordedBy, step(.begin(begun))), let worker = chance.one(of: workers),
            chance.percent(80)
        else { return }
        at = at.adding(hours: chance.within(2...30))
        guard happen(at, worker.signIn, step(.agree(0))), chance.percent(70) else { return }
        at = at.adding(hours: chance.within(4...70))
        let until = max(LocalTime.day(of: at), LocalTime.day(of: end).adding(days: chance.within(0...24) - 4))
        let from = LocalTime.day(of: at)
        _ = happen(at, worker.signIn, step(.complete(0, parts[3], control: parts[2], from: from, until: until)))
    }
}
