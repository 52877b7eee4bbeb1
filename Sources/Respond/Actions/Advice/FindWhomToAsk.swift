import Access
package import Recognise
package import Understand
package import Vocabulary

/// Shows whom somebody can ask about a contact now; everybody in it is accounted for.
package struct FindWhomToAsk<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & DirectoryRecords & AdviceRecords {
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
                at: now
            )
            var change = Change(at: now, by: actor)
            change.consult(record, under: rule)
            try session.keep(change)
            return roster
        }
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
                let entries = try meant.flatMap { need in
                    try directoryEntries(DirectoryFilter(need: need.id), DirectoryWindow(limit: 50)).items.map(\.entry)
                }
                return (kind.term.id, entries.removingRepeats())
            }
        )
    }
}

extension Change {
    /// Accounts for everybody whom showing what concerns a contact shows.
    mutating func consult(_ contact: ContactRecord, under rule: String) {
        consult(.record(.contact, contact.id), under: rule)
        for person in contact.people { consult(.record(.person, person), under: rule) }
    }
}
