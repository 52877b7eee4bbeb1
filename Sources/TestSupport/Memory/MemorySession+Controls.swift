package import Access
import Recognise
package import Respond
package import Vocabulary

extension MemorySession: ControlRecords {
    package func controlsLapsing(
        within reach: Reach,
        on day: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<ControlPlace> {
        let found = places(by: { $0.order(of: $1.state) }) { contact, control in
            reach.inLists.rule(for: contact.holding) != nil && control.isOpen
                && control.lead.map { $0.showFrom <= day } ?? false
        }
        return Page(of: found, page) { $0.cursor }
    }

    package func controlsRunOut(by day: CalendarDay, atMost limit: Int) throws -> [ControlPlace] {
        Array(places { _, control in control.hasRunOut(by: day) }.prefix(limit))
    }

    package func controlsToWarnOf(on day: CalendarDay, atMost limit: Int) throws -> [ControlPlace] {
        let found = places { _, control in
            control.state == .standing && (control.lead.map { $0.showFrom <= day } ?? false)
                && (control.due.map { $0 >= day } ?? false)
        }
        return Array(found.filter { !state.warnings.contains($0) }.prefix(limit))
    }

    package func keepWarning(of control: ControlPlace, at moment: Instant) throws {
        state.warnings.insert(control)
    }

    /// The controls that are meant, the earliest due first where nothing else is asked for.
    private func places(
        by order: (ControlPlace, HeldControl) -> Int = { place, _ in place.due.number },
        _ isMeant: (ContactRecord, HeldControl) -> Bool
    ) -> [ControlPlace] {
        let found = state.latest(ContactRecord.self).flatMap { contact in
            contact.controls.filter { isMeant(contact, $0) }.compactMap { control -> (Int, ControlPlace)? in
                guard let due = control.due else { return nil }
                let place = ControlPlace(contact.id, control.id, due: due)
                return (order(place, control), place)
            }
        }
        return found.sorted { ($0.0, $0.1.contact, $0.1.control) < ($1.0, $1.1.contact, $1.1.control) }.map(\.1)
    }
}
