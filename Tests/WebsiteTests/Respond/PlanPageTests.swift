import HTTPTypes
import HummingbirdTesting
import PolicyBook
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary
import WebSupport

@testable import Website

/// The pages of a plan, on Friday 20 November 2026.
struct PlanPageTests {
    private static let today = LocalTime.day(of: .noon)

    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let contact: ContactRecord
    private let words: ControlWords
    private let policy: RespondPolicy

    init() throws {
        let policies = PoliciesByDay(try PolicyBook(PolicyFolder.bundled()))
        words = ControlWords(try policies.policy(at: .noon).policy, on: Self.today)
        policy = try policies.respondPolicy(at: .noon)
        contact = try Cast.contact(100, Cast.nora)
        try store.keep(Cast.nora, contact)
    }

    private var desk: PlanDesk<MemoryStore> {
        PlanDesk(store: store, policies: FixedRespondPolicies(), assessing: FixedAssessing(), world: world)
    }

    /// A plan that asks adult social care for something, which may be done, and the police for something overdue.
    private func plan(isDone: Bool = true) async throws -> PlanView {
        let terms = PlanTerms(
            for: "p1",
            theirAims: "I want my own key <back>.",
            ourAims: "Nobody comes in whom she has not asked.",
            with: ["adult-social-care"],
            withoutThem: nil,
            on: "care-act-45"
        )
        let lock = NewAction(
            "shelter-and-safeguarding",
            "Change the lock of her door",
            for: "p1",
            by: ActionOwner("adult-social-care", name: "Duty team"),
            due: Self.today.adding(days: 7)
        )
        let look = NewAction("police-response", "Look in", for: "p1", by: ActionOwner("police"), due: Self.today)
        let begun = try await BeginPlan(desk)(
            terms,
            asking: [lock, look],
            review: Self.today.adding(days: 28),
            for: contact.id,
            by: .of(.responder)
        )
        let placed = PlacedByAction(
            "care-package",
            keeper: "Duty team",
            begins: Self.today,
            ends: Self.today.adding(days: 21)
        )
        let done = ActionStep.complete(words: "She has both keys.", placing: placed)
        if isDone { _ = try await MoveAction(desk)(done, begun.actions[0].id, expecting: 1, by: Self.worker) }
        return try await ReadPlan(desk)(begun.record.id, by: .of(.responder))
    }

    private static let worker = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)

    private func ground(_ view: PlanView, on day: CalendarDay = today) throws -> PlanGround {
        PlanGround(
            record: view.contact,
            contact: try SmallDocument(view.contact.document).contact,
            words: ControlWords(words.policy, on: day),
            policy: policy,
            offers: [],
            staff: StaffNames()
        )
    }

    private func shown(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `a plan says what it is for, who does what by when, and what ends before anybody looks again`()
        async throws
    {
        let view = try await plan()
        let page = PlanPage(
            view,
            try ground(view, on: Self.today.adding(days: 1)),
            FormFields(),
            nil,
            mayChange: true
        )
        try Goldens.expect(try await shown(page), "plan")
        #expect(page.warning?.contains("Friday 11 December 2026") == true)
        #expect(page.actions?.items.map(\.state) == ["Overdue", "Done"])
    }

    @Test func `whoever may only look is offered nothing to do`() async throws {
        let view = try await plan()
        let page = PlanPage(view, try ground(view), FormFields(), nil, mayChange: false)
        #expect(page.steps.isEmpty && page.offers == nil)
    }

    @Test func `who was asked sees what they were told, and may answer`() async throws {
        let view = try await plan(isDone: false)
        let asked = try await ReadAsked(store: store, world: world)(view.actions[0].id, by: Self.worker)
        let page = ActionPage(asked, words, policy, FormFields(), nil, mayMove: true)
        let text = try await shown(page)
        try Goldens.expect(text, "planned-action")
        #expect(page.back.href == "/planned-actions" && !text.contains(view.record.id.text))
        #expect(!text.contains(contact.id.text))
    }

    @Test func `the day that is asked for shows on either side, and stands ready to be given`() async throws {
        let day = Self.today.adding(days: 14)
        let action = try await plan(isDone: false).actions[0]
        let step = ActionStep.askDay(due: day, words: "The locksmith comes then.")
        let asked = try await MoveAction(desk)(step, action.id, expecting: 1, by: Self.worker)
        let theirs = ActionPage(asked, words, policy, FormFields(), nil, mayMove: true)
        #expect(theirs.line.hasSuffix("Friday 27 November 2026. You ask for Friday 4 December 2026 instead."))
        let reading = ReadAsked(store: store, world: world)
        let ours = ActionPage(
            try await reading(action.id, by: .of(.responder)),
            words,
            policy,
            FormFields(),
            nil,
            mayMove: true
        )
        #expect(ours.line.hasSuffix("They ask for Friday 4 December 2026 instead."))
        try Goldens.expect(try await shown(ours), "planned-action-day-asked")
        let view = try await ReadPlan(desk)(action.plan, by: .of(.responder))
        let page = PlanPage(view, try ground(view), FormFields(), nil, mayChange: true)
        let times = page.actions?.items.map(\.time) ?? []
        #expect(times.contains("By Friday 27 November 2026; they ask for Friday 4 December 2026"))
        let plans = try await ListPlans(desk)(PlanFilter(), PageRequest(limit: 9), by: .of(.responder))
        #expect(PlansPage(plans: plans, at: .all, on: Self.today).lines.map(\.late) == ["Another day asked for"])
    }

    @Test func `the lists say what is late`() async throws {
        let view = try await plan(isDone: false)
        let day = Self.today.adding(days: 8)
        let list = ReadAsked(store: store, world: world)
        let (found, _) = try await list.list(open: true, PageRequest(limit: 9), by: Self.worker)
        let tally = AskedTally(open: 1, overdue: 1)
        let asked = PlansPage(asked: found, tally, isOpen: true, words.names, on: day)
        #expect(asked.lead == "1 action to do, 1 overdue." && asked.lines.map(\.late) == ["Overdue"])
        let plans = try await ListPlans(desk)(PlanFilter(), PageRequest(limit: 9), by: .of(.responder))
        let page = PlansPage(plans: plans, at: .all, on: day)
        #expect(page.lines.map(\.late) == ["Action overdue"])
        #expect(page.lines.map(\.href) == ["/plans/\(view.record.id.text)"])
        #expect(page.lines.map(\.detail) == ["2 actions, 2 open, 2 overdue"])
        try Goldens.expect(try await shown(page), "plans")
    }
}
