import Notation
import PolicyBook
import Recognise
import Testing
import Understand
import Vocabulary

/// What a contact is assessed by once something became of its controls.
struct LaterControlsTests {
    private static let document = KeptDocument(
        json: """
            {"at": "2026-11-20T12:00:00Z", "kind": "attended", "narrative": "",
             "people": [{"id": "p1", "roles": ["subject"]}, {"id": "p2", "roles": ["suspect"]}],
             "situation": [{"feature": "domestic-abuse", "about": "p1", "by": "p2"}],
             "controls": [{"control": "non-molestation-order", "protects": "p1", "state": "working",
                           "verified": "2026-11-20", "ends": "2026-11-27"}]}
            """
    )

    private let assessing: LiveAssessing
    private let held: [HeldControl]
    private let times: ControlTimes

    init() throws {
        assessing = LiveAssessing(PoliciesByDay(try PolicyBook(PolicyFolder.bundled())))
        let contact = try assessing.contact(in: Self.document)
        times = try assessing.controlTimes(at: contact.at)
        held = contact.heldControls(by: times)
    }

    private static func day(_ text: String) -> CalendarDay { CalendarDay(text: text) ?? CalendarDay(number: 0) }

    private func concerns(_ controls: [HeldControl], on day: String?) throws -> [String] {
        let today = ControlsToday(asOf: day.map(Self.day), controls: controls)
        let made = try assessing.assess(Self.document, earlier: [], controls: today)
        // What was kept is enough to come to the same again.
        #expect(try assessing.assess(made.input, earlier: [], controls: nil).output == made.output)
        let output = try NodeReader.json(Array(made.output.json.utf8), from: Source(name: "output"))
        let items = output["controls"]?.items ?? []
        return items.map { $0["concern"]?.text ?? "" }
    }

    @Test func `the lead time is the policy's, and the day of the contact counts while nothing became of them`() throws
    {
        #expect(held.map(\.lead) == [Lead(showFrom: Self.day("2026-10-30"), actBy: Self.day("2026-11-27"))])
        #expect(try concerns(held, on: nil) == ["lapses-soon"])
    }

    @Test func `one that lapsed has failed as of that day`() throws {
        #expect(try concerns(held, on: "2026-11-27") == ["lapses-soon"])
        #expect(try concerns(held, on: "2026-11-28") == ["failed"])
    }

    @Test func `one that was extended stands, one that is not needed is not leant on`() throws {
        var extended = held
        let later = MadeControlMove(.extend, "Court", until: Self.day("2027-05-28"), at: .noon, by: "somebody")
        try extended[0].make(later, times)
        #expect(try concerns(extended, on: "2026-11-28") == ["none"])
        var released = held
        try released[0].make(MadeControlMove(.release, "Moved", at: .noon, by: "somebody"), times)
        #expect(try concerns(released, on: "2026-11-28").isEmpty)
    }

    @Test func `a successor stands beside the one that it follows`() throws {
        let placed = PlacedControl(
            at: .noon,
            by: "somebody",
            keeper: "The court",
            begins: Self.day("2026-11-28"),
            ends: Self.day("2027-11-26"),
            review: nil
        )
        let next = HeldControl(placed, "restraining-order", protects: "p1", 1, times)
        var followed = held
        try followed[0].make(MadeControlMove(.replace, successor: next.id, at: .noon, by: "somebody"), times)
        #expect(try concerns(followed + [next], on: "2026-11-28") == ["none", "none"])
    }
}

extension Instant {
    fileprivate static let noon = Instant(seconds: 20_777 * 86_400 + 43_200)
}
