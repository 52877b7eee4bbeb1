import Access
package import Recognise
package import Understand
package import Vocabulary

/// Lists the controls that end within their own lead time, or have lapsed with nothing after them; the earliest first.
///
/// Everybody who is named is accounted for.
package struct ListLapsing<Store: Transactions>: Sendable where Store.Session: ControlRecords & PersonRecords {
    private let store: Store
    private let assessing: any Assessing
    private let world: any Surroundings

    package init(store: Store, assessing: any Assessing, world: any Surroundings) {
        self.store = store
        self.assessing = assessing
        self.world = world
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<LapsingControl> {
        let reach = try Access.reach(of: actor, to: .readControls)
        let now = world.now
        let calendar = try assessing.controlTimes(at: now).calendar
        return try await store.write { session in
            let today = LocalTime.day(of: now)
            let found = try session.controlsLapsing(within: reach, on: today, page)
            let lines = try found.items.compactMap { place -> LapsingControl? in
                guard let contact = try session.contact(place.contact, .latest),
                    let control = contact.controls.first(where: { $0.id == place.control })
                else { return nil }
                let person = try control.protects.flatMap { contact.record(of: $0) }
                    .flatMap { try session.person($0, .latest) }
                return LapsingControl(control, due: place.due, of: contact, person, by: calendar, on: today)
            }
            var change = Change(at: now, by: actor)
            for person in lines.compactMap(\.person?.id).removingRepeats() {
                change.consult(.record(.person, person), under: "lists-lapsing-controls")
            }
            try session.keep(change)
            return Page(lines, next: found.next)
        }
    }
}
