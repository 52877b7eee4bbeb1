import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// The contact of a ward, and a plan for Nora in which adult social care takes part; it is Friday 20 November 2026.
struct Planning: Sendable {
    static let worker = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
    static let terms = PlanTerms(
        for: "p1",
        theirAims: "I want my own key back.",
        ourAims: "Nobody comes in whom she has not asked.",
        with: [],
        withoutThem: nil,
        on: "care-act-45"
    )

    let ward: Ward

    init() async throws {
        ward = try await Ward()
    }

    var bureau: Bureau { ward.bureau }
    var responder: Actor { bureau.responder }

    var desk: PlanDesk<MemoryStore> {
        PlanDesk(
            store: bureau.store,
            policies: FixedRespondPolicies(),
            assessing: ward.assessing,
            world: bureau.world
        )
    }

    var reading: ReadAsked<MemoryStore> { ReadAsked(store: bureau.store, world: bureau.world) }

    /// Something to ask, of adult social care unless somebody else is named.
    static func action(
        _ words: String = "Change the lock of her door",
        by owner: ActionOwner = ActionOwner("adult-social-care", name: "Duty team"),
        due: String = "2026-11-27",
        review: String? = nil,
        succeeding control: HeldControlID? = nil
    ) -> NewAction {
        NewAction(
            "shelter-and-safeguarding",
            words,
            for: "p1",
            by: owner,
            due: Ward.day(due),
            review: review.map(Ward.day),
            succeeding: control
        )
    }

    /// A plan of Nora's that asks police to do something for Idris besides.
    func beginOfTwo(_ terms: PlanTerms = terms) async throws -> PlanView {
        var other = Self.action("Tell him to stay away", by: ActionOwner("police"))
        other.person = "p2"
        return try await begin(terms, asking: [Self.action(), other], for: bureau.contact.id)
    }

    /// From now on nothing of somebody goes to an agency.
    func bar(_ agency: AgencyID = "adult-social-care", from person: RecordID = Cast.nora.id) async throws {
        let barred = WrittenSafeContact(keptFrom: [agency], because: "Her brother works there")
        _ = try await KeepSafeContact(bureau.handover.desk)(barred, of: person, expecting: nil, by: responder)
    }

    @discardableResult
    func begin(
        _ terms: PlanTerms = terms,
        asking actions: [NewAction] = [action()],
        review: String = "2026-12-18",
        for contact: RecordID? = nil,
        by actor: Actor? = nil
    ) async throws -> PlanView {
        try await BeginPlan(desk)(
            terms,
            asking: actions,
            review: Ward.day(review),
            for: contact ?? ward.id,
            by: actor ?? responder
        )
    }

    @discardableResult
    func move(
        _ step: PlanStep,
        _ id: RecordID,
        expecting version: Int? = nil,
        by actor: Actor? = nil
    ) async throws -> PlanView {
        try await MovePlan(desk)(step, id, expecting: version, by: actor ?? responder)
    }

    /// Makes a move of an action, as the one whose it is unless somebody else is named.
    @discardableResult
    func move(
        _ step: ActionStep,
        _ action: PlannedAction,
        expecting version: Int? = nil,
        by actor: Actor? = nil
    ) async throws -> ActionView {
        let isTheirs = step.move.rule.side == .owner && action.to != nil
        let mover = actor ?? (isTheirs ? Self.worker : responder)
        return try await MoveAction(desk)(step, action.id, expecting: version, by: mover)
    }

    /// A control that an action put in place, for Nora.
    static func placed(
        _ control: ControlID = "care-package",
        begins: String = "2026-11-20",
        ends: String? = "2026-12-11",
        review: String? = nil
    ) -> PlacedByAction {
        PlacedByAction(
            control,
            keeper: "Duty team",
            begins: Ward.day(begins),
            ends: ends.map(Ward.day),
            review: review.map(Ward.day)
        )
    }

    func told(on day: String) async throws -> Int {
        bureau.world.set(Ward.noon(day))
        return try await TellOfPlanDays(store: bureau.store, world: bureau.world)(atMost: 50)
    }
}

extension ActionStep {
    /// A move with what has to be said, and no more.
    static func needed(_ move: ActionMove) -> ActionStep {
        switch move {
        case .agree: .agree()
        case .decline: .decline(words: "The landlord does it.")
        case .complete: .complete(words: "The lock is changed; she has both keys.")
        case .notDone: .notDone(words: "She moved out before.")
        case .askDay: .askDay(due: Ward.day("2026-12-04"), words: "The locksmith comes then.")
        case .change: .change(due: Ward.day("2026-12-01"), words: "The locksmith is ill.")
        case .withdraw: .withdraw(words: "She moved out.")
        }
    }
}

extension PlanStep {
    static func needed(_ move: PlanMove) -> PlanStep {
        switch move {
        case .change: .change(Planning.terms)
        case .give: .give(words: "Printed, and read with her.")
        case .review: .review(words: "Nothing changed.", next: Ward.day("2026-12-24"))
        case .end: .end(PlanEnding(why: "She is safe.", residualRisk: "He may come back.", holders: "The duty team."))
        }
    }
}
