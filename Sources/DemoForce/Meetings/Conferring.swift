import Vocabulary

/// The meetings that agencies hold about people whom they were referred.
enum Conferring {
    /// Whoever must not be told of somebody, by what was kept of how to make contact safely, is not asked about them.
    static func events(
        _ world: DemoWorld,
        _ texts: MeetingTexts,
        _ aftermath: Aftermath,
        keeping: [DemoEvent],
        seed: UInt64,
        to end: Instant
    ) -> [DemoEvent] {
        let held = HeldReferral.all(in: aftermath.events, of: aftermath.contacts)
        let barred = barred(by: keeping, aftermath.contacts)
        return texts.kinds.flatMap { kind in
            PlannedMeeting.all(of: kind, for: held, to: end).flatMap { meeting in
                var script = MeetingScript(meeting, texts, world.staff, barred: barred, seed: seed, to: end)
                script.play()
                return script.events
            }
        }
    }

    private static func barred(by events: [DemoEvent], _ contacts: [DemoContact]) -> [Int: Set<String>] {
        let contacts = Dictionary(contacts.map { ($0.reference, $0) }) { first, _ in first }
        var barred: [Int: Set<String>] = [:]
        for event in events {
            guard case .keepSafe(let reference, let safe) = event.deed, let agency = safe.agency,
                let resident = contacts[reference]?.people.first(where: { $0.id == safe.person })?.resident
            else { continue }
            barred[resident, default: []].insert(agency)
        }
        return barred
    }
}
