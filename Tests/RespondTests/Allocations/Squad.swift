import Access
import Recognise
import Respond
import TestSupport
import Vocabulary

/// A unit that investigates: a sergeant, a superintendent, two who hold a licence and one who does not; it is 20 November 2026.
struct Squad {
    typealias Saying = InvestigationRecord.Saying

    static let lead: InvestigationPartID = "lead"
    let store = MemoryStore()
    let world = FixedSurroundings()
    let sergeant = Actor.of(.supervisor, 1)
    let superintendent = Actor.of(.supervisor, 2)
    let asha = Actor.of(.specialist, 1)
    let bo = Actor.of(.specialist, 2)
    let cy = Actor.of(.responder, 3)

    init() throws {
        let ranks: [(Actor, RankID)] = [
            (sergeant, "sergeant"), (superintendent, "superintendent"), (asha, "constable"), (bo, "constable"),
            (cy, "constable"),
        ]
        for (actor, rank) in ranks { try keep(actor, rank) }
        try store.license(asha.account, 801, days: 100)
        try store.license(bo.account, 802, days: 200)
        try store.keep(Cast.nora, try Cast.contact(700, Cast.nora))
    }

    private func keep(_ actor: Actor, _ rank: RankID) throws {
        try store.keep(
            Account(
                id: RecordID(actor.account.text),
                name: actor.account.text,
                agency: actor.agency,
                unit: actor.unit,
                roles: actor.roles,
                rank: rank
            )
        )
    }

    var desk: AllocationDesk<MemoryStore> {
        AllocationDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    @discardableResult
    func begin(
        from source: NewInvestigation.Source = .contact(.numbered(700)),
        _ reference: String? = nil,
        by actor: Actor? = nil
    ) async throws -> InvestigationView {
        try await BeginInvestigation(desk)(
            NewInvestigation("csa", from: source, reference: reference),
            by: actor ?? sergeant
        )
    }

    @discardableResult
    func take(
        _ step: InvestigationStep,
        _ view: InvestigationView,
        by actor: Actor? = nil
    ) async throws -> InvestigationView {
        try await TakeInvestigationStep(desk)(
            step,
            view.record.id,
            expecting: nil,
            by: actor ?? sergeant
        )
    }

    func give(_ view: InvestigationView, to actor: Actor) async throws -> InvestigationView {
        try await take(.allocate(Self.lead, to: actor.account, Saying()), view)
    }

    func allow(
        _ view: InvestigationView,
        _ actor: Actor,
        days: Int,
        by allower: Actor? = nil
    ) async throws
        -> InvestigationView
    {
        let allowing = InvestigationRecord.Allowing(
            because: "Nobody else is free.",
            mitigation: "The sergeant reads each step.",
            lastDay: LocalTime.day(of: world.now).adding(days: days)
        )
        return try await take(.allow(Self.lead, actor.account, allowing, Saying()), view, by: allower ?? superintendent)
    }

    func pass(days: Int) { world.pass(seconds: days * 86_400) }

    /// What the clock tells, in one round.
    func told() async throws -> [Event.Name] {
        let before = store.state.events.count
        let tell = TellOfAllocations(store: store, policies: FixedRespondPolicies(), world: world)
        while try await tell(atMost: 1) == 1 {}
        return store.state.events.dropFirst(before).map(\.name)
    }
}
