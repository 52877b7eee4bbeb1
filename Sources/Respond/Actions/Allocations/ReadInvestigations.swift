import Access
package import Recognise
package import Vocabulary

/// Shows investigations to those who reach them; what is shown is accounted for.
package struct ReadInvestigations<Store: Transactions>: Sendable
where Store.Session: InvestigationRecords & ContactRecords & ReferralRecords {
    private let desk: AllocationDesk<Store>

    package init(_ desk: AllocationDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> InvestigationView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (record, rule) = try AllocationDesk<Store>.load(id, in: session, to: .readInvestigation, by: actor)
            let view = try desk.view(record, in: session, on: ground)
            var change = Change(at: ground.moment, by: actor)
            change.consult(.record(.investigation, id), under: rule)
            change.account(forThoseIn: view, under: rule)
            try session.keep(change)
            return view
        }
    }

    /// Those that somebody reaches, open or closed, latest first; a list names nobody whom they are about.
    package func list(
        open isOpen: Bool,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> Page<InvestigationView> {
        let reach = try Access.reach(of: actor, to: .readInvestigation)
        let ground = try desk.ground
        return try await desk.store.write { session in
            let found = try session.investigations(within: reach, open: isOpen, page)
                .map { try desk.view($0, in: session, on: ground) }
            var change = Change(at: ground.moment, by: actor)
            for view in found.items {
                change.consult(.record(.investigation, view.record.id), under: "lists-investigations")
            }
            for licence in found.items.flatMap(\.licences).removingRepeats() {
                change.consult(.record(.licence, licence), under: "lists-investigations")
            }
            try session.keep(change)
            return found
        }
    }

    /// The open ones of a contact, for those who reach them.
    package func open(of contact: RecordID, by actor: Actor) async throws -> [InvestigationRecord] {
        guard Access.allows(actor, to: .readInvestigation) else { return [] }
        let reach = try Access.reach(of: actor, to: .readInvestigation)
        return try await desk.store.read { session in
            try session.investigations(of: contact).filter { $0.isOpen && reach.rule(for: $0.holding) != nil }
        }
    }
}
