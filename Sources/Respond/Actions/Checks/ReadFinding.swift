import Access
package import Recognise
package import Vocabulary

/// Shows one thing that is missing, and why it rests where somebody set it aside.
package struct ReadFinding<Store: Transactions>: Sendable where Store.Session: CheckRecords {
    private let desk: CheckDesk<Store>

    package init(_ desk: CheckDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> FindingView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        try await desk.catchUpForReaders(under: policy)
        return try await desk.store.write { session in
            let (finding, contact, rule) = try session.finding(id, to: .readFindings, by: actor)
            var change = Change(at: now, by: actor)
            change.consult(.record(.contact, contact.id), under: rule)
            try session.keep(change)
            return FindingView(finding, contact.summary, try session.closure(of: contact.id)?.aside(finding))
        }
    }
}

/// One thing that is missing, as it is shown to those who may see it.
package struct FindingView: Sendable {
    package let finding: KeptFinding
    package let summary: ContactSummary
    /// Who set it aside last, and why; nil where nobody has since it began.
    package let aside: SetAside?

    package init(_ finding: KeptFinding, _ summary: ContactSummary, _ aside: SetAside?) {
        self.finding = finding
        self.summary = summary
        self.aside = aside
    }
}

extension CheckRecords {
    /// A finding with its contact, and the rule by which somebody may.
    func finding(
        _ id: RecordID,
        to deed: Deed,
        by actor: Actor
    ) throws -> (KeptFinding, ContactRecord, rule: String) {
        let finding = try finding(id)
        let contact = try finding.flatMap { try self.contact($0.contact, .latest) }
        let rule = try Access.rule(for: actor, to: deed, contact?.holding, called: "finding")
        guard let finding, let contact else { throw Refusal.notFound("finding") }
        return (finding, contact, rule)
    }
}
