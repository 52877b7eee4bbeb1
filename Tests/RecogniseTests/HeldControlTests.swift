import Recognise
import TestSupport
import Testing
import Vocabulary

/// How the controls of a document are watched, and what stays of that when the document changes.
struct HeldControlTests {
    private static let order: HeldControlID = "non-molestation-order.p1.1"

    private static func day(_ text: String) -> CalendarDay { CalendarDay(text: text) ?? CalendarDay(number: 0) }

    private static func contact(ends: String, successor: String? = nil) -> Contact {
        var document = SmallDocument(SmallPerson("p1"))
        document.controls = [SmallControl("non-molestation-order", ends: day(ends), successor: successor)]
        return document.contact
    }

    private static func extended() throws -> [HeldControl] {
        var held = contact(ends: "2026-11-27").heldControls(by: .small)
        let made = MadeControlMove(.extend, "Court", until: day("2027-02-26"), at: .noon, by: "somebody")
        try held[0].make(made, .small)
        return held
    }

    @Test func `several alike are told apart by their place`() {
        var document = SmallDocument(SmallPerson("p1"))
        let ends = Self.day("2026-12-01")
        document.controls = [
            SmallControl("care-package", ends: ends), SmallControl("care-package", nil, ends: ends),
            SmallControl("care-package", ends: ends),
        ]
        #expect(document.contact.controlIDs == ["care-package.p1.1", "care-package.all.1", "care-package.p1.2"])
    }

    @Test func `what people did stays while the document gives the same end`() throws {
        let held = try Self.extended()
        #expect(Self.contact(ends: "2026-11-27").heldControls(keeping: held, by: .small) == held)
    }

    @Test func `another end in the document counts from then on`() throws {
        let held = try Self.extended()
        let now = Self.contact(ends: "2026-12-04").heldControls(keeping: held, by: .small)
        #expect(now.map(\.ends) == [Self.day("2026-12-04")] && now.map(\.state) == [.standing])
    }

    @Test func `a successor in the document is one`() throws {
        let held = try Self.extended()
        let now = Self.contact(ends: "2026-11-27", successor: "a full order").heldControls(keeping: held, by: .small)
        #expect(now.map(\.state) == [.followed])
    }

    @Test(arguments: [ControlState.failed, .neverExisted]) func `what does not stand is not watched`(
        state: ControlState
    ) {
        var contact = Self.contact(ends: "2026-11-27")
        contact.controls[0].state = state
        #expect(contact.heldControls(by: .small).isEmpty)
    }

    @Test func `a contact without any is written as it was before they were watched`() throws {
        let contact = try Cast.contact(1, Cast.nora)
        #expect(contact.controls.isEmpty && contact.controlsToday == nil)
    }
}
