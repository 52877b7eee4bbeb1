package import Access
import Learn
package import Respond
package import Vocabulary

extension MemorySession: InvestigationRecords {
    package func investigation(_ id: RecordID, _ edition: Edition) throws -> InvestigationRecord? {
        state.record(id, edition, as: InvestigationRecord.self)
    }

    package func investigations(of contact: RecordID) throws -> [InvestigationRecord] {
        state.latest(InvestigationRecord.self).reversed().filter { $0.origin.contact == contact }
    }

    package func investigations(
        within reach: Reach,
        open isOpen: Bool,
        _ page: PageRequest
    ) throws -> Page<InvestigationRecord> {
        let meant = state.latest(InvestigationRecord.self).filter {
            reach.inLists.rule(for: $0.holding) != nil && $0.isOpen == isOpen
        }
        return Page(of: meant.reversed(), page) { $0.id.text }
    }

    package func openInvestigations(within reach: Reach) throws -> [InvestigationRecord] {
        state.latest(InvestigationRecord.self).filter { $0.isOpen && reach.inLists.rule(for: $0.holding) != nil }
    }

    package func workload(
        of account: AccountID,
        _ part: InvestigationPartID,
        in kind: InvestigationKindID
    ) throws -> Int {
        state.latest(InvestigationRecord.self).count {
            $0.investigates == kind && $0.allocation(of: part, to: account) != nil
        }
    }

    package func colleagues(of agency: AgencyID, in unit: UnitID?) throws -> [Account] {
        state.latest(Account.self).filter {
            $0.agency == agency && (unit == nil || $0.unit == unit) && !$0.isSuspended
        }
    }

    package func partsToLookAt(on day: CalendarDay, atMost limit: Int) throws -> [WatchedPart] {
        let waiting = places.filter { state.lookedAt[$0]?.day.map { $0 < day } ?? true }
        return waiting.prefix(limit).map { WatchedPart($0, told: state.lookedAt[$0]?.told) }
    }

    package func keepLooked(at place: PartPlace, _ notice: AllocationNotice?, on day: CalendarDay) throws {
        state.lookedAt[place] = LookedAt(day: day, told: notice?.text)
    }

    /// Lets the parts be looked at again whose investigation, or the licence of whoever does them, was written.
    func lookAgain(after record: any Record) {
        let holder = (record as? LicenceRecord)?.holder
        let known = Set(places)
        for place in state.lookedAt.keys where place.investigation == record.id || place.assignee == holder {
            state.lookedAt[place] = known.contains(place) ? LookedAt(told: state.lookedAt[place]?.told) : nil
        }
    }

    /// Every part that somebody does, in the order of the investigations.
    private var places: [PartPlace] {
        state.latest(InvestigationRecord.self).flatMap { record in
            record.allocations.filter(\.isOpen).map { PartPlace(record.id, $0.part, of: $0.assignee) }
        }
        .sorted {
            ($0.investigation, $0.part.text, $0.assignee.text) < ($1.investigation, $1.part.text, $1.assignee.text)
        }
    }
}

/// When a part was looked at, and what others were told of it last.
struct LookedAt: Hashable, Sendable {
    var day: CalendarDay?
    let told: String?
}
