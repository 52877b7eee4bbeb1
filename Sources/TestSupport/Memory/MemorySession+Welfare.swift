package import Access
package import Learn
import Respond
package import Vocabulary

extension MemorySession: WelfareRecords {
    package func welfare(of account: AccountID) throws -> WelfareRecord? {
        state.latest(WelfareRecord.self).first { $0.account == account }
    }

    package func welfare(within reach: Reach) throws -> [WelfareRecord] {
        try state.latest(WelfareRecord.self).filter { record in
            guard let place = try account(RecordID(record.account.text)) else { return false }
            return !reach.isOnlyInvolvement && place.agency == reach.agency
                && (reach.unit == nil || place.unit == reach.unit)
        }
    }

    package func exposure(of account: AccountID) throws -> [ExposureNote] {
        state.exposure.filter { $0.account == account }.sorted { ($0.on, $0.id) > ($1.on, $1.id) }
    }

    package func keep(_ note: ExposureNote) throws {
        state.exposure.append(note)
    }

    package func takeBack(_ note: RecordID, of account: AccountID) throws -> Bool {
        guard let place = state.exposure.firstIndex(where: { $0.id == note && $0.account == account }) else {
            return false
        }
        state.exposure.remove(at: place)
        return true
    }
}

extension MemorySession: WorkHeld {
    package func investigationsNow(of account: AccountID) throws -> Int {
        state.latest(InvestigationRecord.self).count { record in
            record.allocations.contains { $0.isOpen && $0.assignee == account }
        }
    }

    package func investigations(of account: AccountID, since day: CalendarDay) throws -> Int {
        state.latest(InvestigationRecord.self).count { $0.wasHeld(by: account, since: day) }
    }
}
