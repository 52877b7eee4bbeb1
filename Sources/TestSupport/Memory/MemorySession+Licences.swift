package import Access
package import Learn
package import Vocabulary

extension MemorySession: LicenceRecords {
    package func licence(_ id: RecordID, _ edition: Edition) throws -> LicenceRecord? {
        state.record(id, edition, as: LicenceRecord.self)
    }

    package func licenceRecords(of holder: AccountID) throws -> [LicenceRecord] {
        state.latest(LicenceRecord.self).reversed().filter { $0.holder == holder }
    }

    package func licences(of account: AccountID) throws -> [HeldLicence] {
        try licenceRecords(of: account).compactMap(\.held)
    }

    package func licences(under scheme: LicenceSchemeID, keptBy agency: AgencyID) throws -> [HeldLicence] {
        state.latest(LicenceRecord.self).filter { $0.scheme == scheme && $0.agency == agency }.compactMap(\.held)
    }

    package func licences(
        within reach: Reach,
        _ part: LicencePart,
        _ page: PageRequest
    ) throws -> Page<LicenceRecord> {
        let all = state.latest(LicenceRecord.self).filter { $0.agency == reach.agency && part.has($0) }
        let sorted = part == .toDecide ? all : all.sorted { $0.place < $1.place }
        return Page(of: reach.isOnlyInvolvement ? [] : sorted, page) { $0.id.text }
    }

    package func licences(
        within reach: Reach,
        asOf moment: Instant,
        _ page: PageRequest
    ) throws -> Page<LicenceRecord?> {
        let kept = state.records.filter { _, versions in
            versions.contains { ($0.record as? LicenceRecord)?.agency == reach.agency }
        }
        let ids = Page(of: reach.isOnlyInvolvement ? [] : kept.keys.sorted(), page) { $0.text }
        return try ids.map { id in
            try licence(id, .asOf(moment)).flatMap { $0.agency == reach.agency ? $0 : nil }
        }
    }

    package func licencesRunOut(by day: CalendarDay, atMost limit: Int) throws -> [LicenceRecord] {
        let run = state.latest(LicenceRecord.self).filter { licence in
            licence.status.isActive && licence.expires.map { $0 < day } ?? false
        }
        return Array(run.sorted { $0.place < $1.place }.prefix(limit))
    }

    package func licensingPanel(of agency: AgencyID) throws -> [Account] {
        state.latest(Account.self).filter { $0.mayDecideLicences(of: agency) }
    }
}

extension LicenceRecord {
    /// By its last day, those without one last.
    fileprivate var place: (Int, RecordID) { (expires?.number ?? .max, id) }
}
