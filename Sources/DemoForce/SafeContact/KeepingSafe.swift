import Vocabulary

/// Whoever records abuse at home writes down how to make contact safely, of some; of a few also who must not be told.
enum KeepingSafe {
    static func events(
        _ texts: SafeContactTexts,
        _ aftermath: Aftermath,
        seed: UInt64,
        to end: Instant
    ) -> [DemoEvent] {
        let told = told(by: aftermath)
        var places = aftermath.contacts.flatMap { contact in
            contact.agency == "police" ? contact.harmed(texts.routes).map { Place(contact: contact, person: $0) } : []
        }
        var events: [DemoEvent] = []
        func keep(_ text: String, _ place: Place) {
            var chance = Chance(seed: seed, for: "safe contact " + place.contact.reference)
            let at = place.contact.recordedAt.adding(minutes: chance.within(60...95))
            guard at < end, let safe = DemoSafeContact(text, of: place.person.id) else { return }
            events.append(
                DemoEvent(at: at, by: place.contact.recordedBy, deed: .keepSafe(contact: place.contact.reference, safe))
            )
        }

        for text in texts.keptFrom {
            let agency = DemoSafeContact(text, of: "")?.agency ?? ""
            let free = places.filter { place in
                place.person.resident.map { told[$0]?.contains(agency) != true } ?? false
                    && place.contact.recordedAt.days(until: end) > 1
            }
            guard let place = free.last else { continue }
            places.removeAll { $0.person.resident == place.person.resident }
            keep(text, place)
        }
        for place in places {
            var chance = Chance(seed: seed, for: "safe contact of " + place.contact.reference)
            if chance.percent(25), let text = chance.one(of: texts.known) { keep(text, place) }
        }
        return events
    }

    private struct Place {
        let contact: DemoContact
        let person: DemoContact.Person
    }

    /// Which agencies are told something in a contact in which a resident is.
    private static func told(by aftermath: Aftermath) -> [Int: Set<String>] {
        let contacts = Dictionary(aftermath.contacts.map { ($0.reference, $0) }) { first, _ in first }
        var told: [Int: Set<String>] = [:]
        for event in aftermath.events {
            let agencies: [String]
            switch event.deed {
            case .record(let reference): agencies = contacts[reference].map { [$0.agency] } ?? []
            case .refer(_, let referral, _): agencies = [referral.to]
            case .hold(_, let holder): agencies = [holder.agency]
            case .plan(_, .begin(let plan)): agencies = plan.actions.map(\.agency)
            case .hub(_, .share(let pathway, _, _)): agencies = [aftermath.thoughts.recipients[pathway] ?? ""]
            default: continue
            }
            for person in event.deed.contact.flatMap({ contacts[$0] })?.people ?? [] {
                if let resident = person.resident { told[resident, default: []].formUnion(agencies) }
            }
        }
        return told
    }
}

extension DemoContact {
    /// Those whom somebody refers by one of these routes.
    fileprivate func harmed(_ pathways: [String]) -> [Person] {
        let ids = routes.filter { pathways.contains($0.pathway) }.map(\.person)
        return people.filter { ids.contains($0.id) }
    }
}
