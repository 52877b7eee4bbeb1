import Access
package import Recognise
package import Understand
package import Vocabulary

/// Shows whom somebody can ask about a contact now; everybody in it is accounted for.
package struct FindWhomToAsk<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & DirectoryRecords & AdviceRecords {
    private let desk: AdviceDesk<Store>

    package init(_ desk: AdviceDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ contact: RecordID, by actor: Actor) async throws -> DutyRoster {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        let documents = desk.documents
        return try await desk.store.write { session in
            let record = try session.contact(contact, .latest)
            let rule = try Access.rule(for: actor, to: .readContact, record?.holding, called: "contact")
            guard let record else { throw Refusal.notFound("contact") }
            let roster = DutyRoster(
                of: record,
                try documents.contact(in: record.document),
                try session.latestAssessment(of: contact, .latest)?.made.outline,
                under: policy,
                listed: try session.listed(policy.advice.kinds),
                barred: try session.barred(policy.advice.kinds.map(\.agency), from: record.people),
                at: now
            )
            var change = Change(at: now, by: actor)
            change.consult(record, under: rule)
            try session.keep(change)
            return roster
        }
    }
}

extension PersonRecords {
    /// Of whom of some people each agency must not be told.
    fileprivate func barred(_ agencies: [AgencyID], from people: [RecordID]) throws -> [AgencyID: [RecordID]] {
        try Dictionary(
            uniqueKeysWithValues: agencies.removingRepeats().map { agency in
                (agency, try people.filter { try bars(agency, from: $0) })
            }
        )
    }
}

extension DirectoryRecords {
    /// What the directory lists for each kind, by the name of its need.
    fileprivate func listed(_ kinds: [DutyKind]) throws -> [DutyKindID: [DirectoryEntry]] {
        let needs = try directoryNeeds(DirectoryFilter()).map(\.need)
        return try Dictionary(
            uniqueKeysWithValues: kinds.map { kind in
                let name = DirectoryWords.folded(kind.listedAs)
                let meant = needs.filter { DirectoryWords.folded($0.name) == name }
                return (kind.term.id, try meant.flatMap { try entries(of: $0.id) }.removingRepeats())
            }
        )
    }

    /// All that it lists for a need, since place and hours decide afterwards who of them is shown; no more than 500.
    private func entries(of need: NeedID) throws -> [DirectoryEntry] {
        var found: [DirectoryEntry] = []
        while found.count < 500 {
            let window = DirectoryWindow(offset: found.count, limit: 50)
            let part = try directoryEntries(DirectoryFilter(need: need), window)
            found += part.items.map(\.entry)
            guard !part.items.isEmpty, found.count < part.total else { break }
        }
        return found
    }
}

extension Change {
    /// Accounts for everybody whom showing what concerns a contact shows.
    mutating func consult(_ contact: ContactRecord, under rule: String) {
        consult(.record(.contact, contact.id), under: rule)
        for person in contact.people { consult(.record(.person, person), under: rule) }
    }
}
