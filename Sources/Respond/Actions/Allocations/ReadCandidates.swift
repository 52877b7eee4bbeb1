import Access
package import Recognise
package import Vocabulary

/// Shows who may be given a part of an investigation; the licences that are looked at for it are accounted for.
package struct ReadCandidates<Store: Transactions>: Sendable
where Store.Session: InvestigationRecords & ContactRecords & ReferralRecords {
    private let desk: AllocationDesk<Store>

    package init(_ desk: AllocationDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        of part: InvestigationPartID,
        _ id: RecordID,
        by actor: Actor
    ) async throws -> PartCandidates {
        let ground = try desk.ground
        let deed = Access.allows(actor, to: .allocateInvestigation) ? Deed.allocateInvestigation : .allowUnlicensed
        return try await desk.store.write { session in
            let (record, rule) = try AllocationDesk<Store>.load(id, in: session, to: deed, by: actor)
            let view = try desk.view(record, in: session, on: ground)
            let part = try view.kind.part(part)
            let (all, licences) = try Self.candidates(for: part, of: view, in: session, on: ground.today, actor)
            let rank = try session.account(RecordID(actor.account.text))?.rank
            var change = Change(at: ground.moment, by: actor)
            change.consult(.record(.investigation, id), under: rule)
            for licence in licences { change.consult(.record(.licence, licence), under: "looks-for-licence") }
            change.account(forThoseShown: record.origin.people, under: rule)
            try session.keep(change)
            return PartCandidates(
                view: view,
                part: part,
                may: all.filter(\.isLicensed).sorted { ($0.load, $0.account.name) < ($1.load, $1.account.name) },
                others: all.filter { !$0.isLicensed }.sorted { $0.account.name < $1.account.name },
                allowsAs: rank.flatMap { view.kind.overrides.ranks.contains($0) ? $0 : nil }
            )
        }
    }

    /// Everybody of the agency who ever held a licence of the scheme, and everybody of the unit.
    private static func candidates(
        for part: InvestigationPart,
        of view: InvestigationView,
        in session: Store.Session,
        on today: CalendarDay,
        _ actor: Actor
    ) throws -> ([PartCandidates.Candidate], licences: [RecordID]) {
        let held = try session.licences(under: part.scheme, keptBy: actor.agency)
        let holders = try held.map(\.account).removingRepeats().compactMap { try session.account(RecordID($0.text)) }
        let unit = view.record.holding.unit
        let colleagues = try unit.map { try session.colleagues(of: actor.agency, in: $0) } ?? []
        let known = Set(holders.map(\.id))
        let all = (holders + colleagues.filter { !known.contains($0.id) && $0.mayInvestigate })
            .filter { $0.agency == actor.agency && !$0.isSuspended }
        let candidates = try all.map { account in
            let id = AccountID(account.id.text)
            return PartCandidates.Candidate(
                account: account,
                answer: part.answer(of: held.filter { $0.account == id }, on: today),
                load: try session.workload(of: id, part.id, in: view.kind.id),
                doesIt: view.record.allocation(of: part.id, to: id) != nil
            )
        }
        return (candidates, held.map(\.id))
    }
}

extension PartCandidates.Candidate {
    fileprivate var isLicensed: Bool {
        if case .licensed = answer { true } else { false }
    }
}

extension Account {
    /// Whether their work is of the sort in which investigations are done.
    fileprivate var mayInvestigate: Bool { !roles.isDisjoint(with: [.responder, .specialist, .supervisor]) }
}
