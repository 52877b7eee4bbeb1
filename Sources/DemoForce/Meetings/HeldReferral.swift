import Vocabulary

/// A referral that an agency accepted, and from when until when it holds it.
struct HeldReferral {
    let part: DemoPart
    /// The resident whom it is of; nil for a stranger.
    let resident: Int?
    let from: Instant
    /// When it was completed or given up; nil while it is held.
    var until: Instant?

    /// All that are accepted in a script, by when they were.
    static func all(in events: [DemoEvent], of contacts: [DemoContact]) -> [HeldReferral] {
        let contacts = Dictionary(contacts.map { ($0.reference, $0) }) { first, _ in first }
        var held: [HeldReferral] = []
        var places: [DemoPart: Int] = [:]
        for event in events {
            guard case .refer(let contact, let referral, let step) = event.deed else { continue }
            let part = DemoPart(contact: contact, referral: referral)
            switch step {
            case .accept:
                let person = contacts[contact]?.people.first { $0.id == referral.person }
                places[part] = held.count
                held.append(HeldReferral(part: part, resident: person?.resident, from: event.at))
            case .complete, .declineByPerson:
                if let place = places[part] { held[place].until = event.at }
            default: break
            }
        }
        return held
    }

    func isHeld(from first: Instant, to last: Instant) -> Bool {
        from < first && until.map { $0 > last } ?? true
    }
}
