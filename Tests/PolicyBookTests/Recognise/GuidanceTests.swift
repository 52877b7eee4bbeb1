import PolicyBook
import PolicyProof
import Testing
import Understand
import Vocabulary

@Suite struct GuidanceTests {
    private static let page = "recognise/guidance/looking.yaml"

    static let slips = [
        Slip(
            page,
            "    when: {control: {concern: [failed]}}\n",
            "",
            says: "entries[0].prompt: a prompt does not say when it is shown; add 'when' with a condition"
        ),
        Slip(
            page,
            "    prompt: \"Ask who else visits {person}.\"\n",
            "",
            below: -8,
            says: "entries[0]: 'prompt' is missing; add 'prompt: …'"
        ),
        Slip(
            page,
            "entries: [who-visits]}",
            "entries: [who-visit]}",
            says: "variants[0].entries[0]: 'who-visit' is not an entry of this page; did you mean 'who-visits'?"
        ),
        Slip(
            page,
            "entries: [who-visits]}",
            "entries: []}",
            says: "variants[0].entries: the list is empty; name at least one"
        ),
        Slip(
            page,
            "{id: warmth,",
            "{id: who-visits,",
            says: "entries[1].id: 'who-visits' is there already; give each entry an id of its own"
        ),
        Slip(
            page,
            "    avoid:",
            "    avoids:",
            says: "entries[0].avoids: 'avoids' is not a key here; did you mean 'avoid'?"
        ),
        Slip(
            page,
            "concern: [failed]",
            "concern: [faild]",
            says: "entries[0].when.control.concern[0]: 'faild' is not a concern; did you mean 'failed'?"
        ),
        Slip(
            "cases/neglected.yaml",
            "entry: who-visits",
            "entry: who-visit",
            says: "expect.prompts[0].entry: 'who-visit' is not an entry of the guidance; did you mean 'who-visits'?"
        ),
        Slip(
            "cases/neglected.yaml",
            "guidance: looking",
            "guidance: lookin",
            says: "expect.prompts[0].guidance: 'lookin' is not a page of guidance; did you mean 'looking'?"
        ),
    ]

    @Test(arguments: slips)
    func `a slip in the guidance is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test func `a page is read with its entries, its prompts and its variants`() throws {
        let day = try #require(CalendarDay(text: "2026-06-01"))
        let page = try #require(try PolicyBook(TinyPolicy.folder()).policy(on: day).guidance.first)
        #expect(page.term.title == "Looking closer")
        #expect(page.entries.map(\.term.id) == ["who-visits", "warmth"])
        let entry = try #require(page.entries.first)
        #expect(entry.ask == ["Who saw {person} last?"] && entry.notice == ["Letters behind the door."])
        #expect(entry.helps == ["Ask the neighbour."] && entry.avoid == ["Going by a tidy hall."])
        #expect(page.entries.map { $0.prompt?.words } == ["Ask who else visits {person}.", nil])
        #expect(page.variants.map(\.term.id) == ["short-form"])
        #expect(page.variants.map(\.entries) == [["who-visits"]])
    }

    @Test(arguments: ["understand/guidance", "respond/guidance"])
    func `guidance may lie beside any part of the policy`(_ place: String) throws {
        let page = try TinyPolicy.text(of: Self.page).replacing("id: looking", with: "id: asking")
        let folder = try TinyPolicy.folder(.add(place + "/asking.yaml", page))
        let day = try #require(CalendarDay(text: "2026-06-01"))
        #expect(try PolicyBook(folder).policy(on: day).guidance.map(\.term.id) == ["looking", "asking"])
    }
}
