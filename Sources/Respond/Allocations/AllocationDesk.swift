import Access
package import Recognise
package import Vocabulary

/// What every action on who investigates works with.
package struct AllocationDesk<Store: Transactions>: Sendable
where Store.Session: InvestigationRecords & ContactRecords & ReferralRecords {
    package let store: Store
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    /// The moment, its day, and what the policy says then.
    package struct Ground: Sendable {
        package let moment: Instant
        package let policy: AllocationPolicy

        package var today: CalendarDay { LocalTime.day(of: moment) }
    }

    package var ground: Ground {
        get throws {
            let now = world.now
            return Ground(moment: now, policy: try policies.respondPolicy(at: now).allocations)
        }
    }

    /// An investigation that somebody may do something with, and the rule that allows it.
    static func load(
        _ id: RecordID,
        in session: Store.Session,
        to deed: Deed,
        by actor: Actor
    ) throws -> (record: InvestigationRecord, rule: String) {
        let record = try session.investigation(id, .latest)
        let rule = try Access.rule(for: actor, to: deed, record?.holding, called: "investigation")
        guard let record else { throw Refusal.notFound("investigation") }
        return (record, rule)
    }

    /// How an investigation stands today.
    func view(
        _ record: InvestigationRecord,
        in session: Store.Session,
        on ground: Ground
    ) throws -> InvestigationView {
        let kind = try ground.policy.kind(record.investigates)
        var licences: [HeldLicence] = []
        var parts: [AllocatedPart] = []
        for part in kind.parts {
            for allocation in record.allocations where allocation.isOpen && allocation.part == part.id {
                let held = try session.licences(of: allocation.assignee)
                let load = try session.workload(of: allocation.assignee, part.id, in: kind.id)
                parts.append(AllocatedPart(allocation, part, holding: held, load: load, on: ground.today))
                licences += held.filter { $0.scheme == part.scheme }
            }
        }
        let shown = licences.map(\.id).removingRepeats()
        return InvestigationView(record: record, kind: kind, parts: parts, licences: shown)
    }
}

extension Change {
    /// Accounts for the licences that showing something shows, and for everybody whom its words may tell of.
    mutating func account(forThoseIn view: InvestigationView, under rule: String) {
        for licence in view.licences { consult(.record(.licence, licence), under: rule) }
        account(forThoseShown: view.record.origin.people, under: rule)
    }
}
