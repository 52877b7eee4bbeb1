import Access
import Recognise
package import Understand
package import Vocabulary

/// Says of controls that have ended with nothing after them that they have lapsed, so that their contacts are assessed anew.
///
/// A control lapses once, since it is one that stands which does; it may be stopped and begun again, and a clock that jumps makes
/// it late or early by as much and never twice.
package struct LapseControls<Store: Transactions>: Sendable where Store.Session: ControlRecords {
    private let store: Store
    private let assessing: any Assessing
    private let world: any Surroundings

    package init(store: Store, assessing: any Assessing, world: any Surroundings) {
        self.store = store
        self.assessing = assessing
        self.world = world
    }

    /// Looks at no more than so many controls, and says how many lapsed.
    package func callAsFunction(atMost limit: Int) async throws -> Int {
        let now = world.now
        let times = try assessing.controlTimes(at: now)
        return try await store.write { session in
            let today = LocalTime.day(of: now)
            let contacts = try session.controlsRunOut(by: today, atMost: limit).map(\.contact).removingRepeats()
            var count = 0
            for id in contacts {
                guard let contact = try session.contact(id, .latest) else { continue }
                let heed = Actor(account: "heed", agency: contact.holding.agency, roles: [])
                let (next, lapsed) = try contact.lapsing(times, at: now, by: heed.account)
                var change = Change(at: now, by: heed)
                change.write(next, .alter, under: "time-runs-out")
                for person in next.people { change.consult(.record(.person, person), under: "time-runs-out") }
                for _ in 0..<lapsed { change.tell(.controlLapsed, of: id) }
                try session.keep(change)
                count += lapsed
            }
            return count
        }
    }
}

extension ContactRecord {
    /// The same at its next version, with everything lapsed that has run out; its document is as it was.
    fileprivate func lapsing(
        _ times: ControlTimes,
        at now: Instant,
        by account: AccountID
    ) throws(Refusal) -> (record: ContactRecord, count: Int) {
        let today = LocalTime.day(of: now)
        var (next, count) = (self, 0)
        for place in controls.indices where controls[place].hasRunOut(by: today) {
            try next.controls[place].make(MadeControlMove(.lapse, at: now, by: account), times)
            count += 1
        }
        next.version += 1
        next.documentVersion = next.version
        next.controlsAsOf = today
        return (next, count)
    }
}
