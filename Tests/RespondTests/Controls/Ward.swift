import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// A contact with Nora, whose order ends on Friday 27 November 2026, looked at from Friday the 20th on.
struct Ward: Sendable {
    static let order: HeldControlID = "non-molestation-order.p1.1"
    static let ends = day("2026-11-27")

    let bureau: Bureau
    let assessing = FixedAssessing()
    let id: RecordID

    init(ends: CalendarDay? = Ward.ends, successor: String? = nil, at moment: Instant = .noon) async throws {
        bureau = try Bureau()
        bureau.world.set(moment)
        var document = SmallDocument(SmallPerson("p1", Cast.nora.details, record: Cast.nora.id), at: moment)
        document.controls = [
            SmallControl("care-package", ends: nil),
            SmallControl("non-molestation-order", ends: ends, successor: successor),
        ]
        let desk = ContactDesk(store: bureau.store, assessing: assessing, world: bureau.world)
        id = try await RecordContact(desk)(document.kept, by: bureau.responder).record.id
    }

    static func day(_ text: String) -> CalendarDay { CalendarDay(text: text) ?? CalendarDay(number: 0) }

    static func noon(_ text: String) -> Instant { LocalTime.instant(on: day(text), minuteOfDay: 720) }

    /// What may follow the order.
    static func successor(
        _ control: ControlID = "care-package",
        protects: PersonID? = "p1",
        keeper: String = "Adult social care, duty team",
        begins: String = "2026-11-28",
        ends: String? = "2027-05-28",
        review: String? = nil
    ) -> NewControl {
        NewControl(
            control,
            protects: protects,
            keeper: keeper,
            begins: day(begins),
            ends: ends.map(day),
            review: review.map(day)
        )
    }

    var desk: ContactDesk<MemoryStore> {
        ContactDesk(store: bureau.store, assessing: assessing, world: bureau.world)
    }

    @discardableResult
    func follow(
        _ followUp: ControlFollowUp,
        _ control: HeldControlID = order,
        expecting version: Int? = nil,
        by actor: Actor? = nil
    ) async throws -> ContactRecord {
        let follow = FollowUpControl(desk)
        return try await follow(followUp, control, of: id, expecting: version, by: actor ?? bureau.responder).record
    }

    func lapse(on day: String) async throws -> Int {
        bureau.world.set(Self.noon(day))
        return try await LapseControls(store: bureau.store, assessing: assessing, world: bureau.world)(atMost: 50)
    }

    func warn() async throws -> Int {
        try await WarnOfControls(store: bureau.store, world: bureau.world)(atMost: 50)
    }

    func board(by actor: Actor? = nil) async throws -> [LapsingControl] {
        let list = ListLapsing(store: bureau.store, assessing: assessing, world: bureau.world)
        return try await list(PageRequest(limit: 50), by: actor ?? bureau.responder).items
    }

    func contact() async throws -> ContactRecord {
        try #require(try await bureau.store.read { try $0.contact(id, .latest) })
    }

    func control(_ control: HeldControlID = order) async throws -> HeldControl {
        try #require(try await contact().controls.first { $0.id == control })
    }
}
