import Documents
import PolicyBook
import Testing
import Understand
import Vocabulary

/// What the policy says of one thing, in plain words.
@Suite struct PolicyEntryPageTests {
    private func policy(_ change: TinyPolicy.Change? = nil) throws -> Policy {
        let folder = try change.map { try TinyPolicy.folder($0) } ?? TinyPolicy.folder()
        return try PolicyBook(folder).policy(on: try #require(CalendarDay(text: "2026-06-01")))
    }

    private func page(_ id: String) throws -> String? {
        PolicyEntryPage(id, of: try policy(), width: 80, isColoured: false).text
    }

    @Test func `a clue tells what it points to, what finds it, and on whose authority`() throws {
        #expect(
            try page("no-food") == """

                NO FOOD IN THE HOUSE (CLUE)
                  • Points to: neglect
                  • Found by:
                    - no food
                    - empty fridge|cupboards
                    Source: An invented authority.

                """
        )
    }

    @Test func `a set of questions tells its questions part by part, and its thresholds`() throws {
        #expect(
            try page("falls-diary") == """

                A DIARY OF FALLS (SET OF QUESTIONS)
                  Three questions on falls; the number of yes answers is the number of falls.
                  • Indoors:
                    - on-stairs: Has the person fallen on the stairs?
                    - in-bath: Has the person fallen in the bath?
                  • Outdoors:
                    - in-street: Has the person fallen in the street?
                  • Published thresholds:
                    - Falls everywhere
                    Source: An invented authority.

                """
        )
    }

    @Test func `an entry of the guidance tells what to ask, notice, do and avoid`() throws {
        #expect(
            try page("who-visits") == """

                WHO VISITS (LOOKING CLOSER)
                  A visit that has stopped is easily missed.
                  • Ask:
                    - Who saw the person last?
                  • Notice:
                    - Letters behind the door.
                  • What helps:
                    - Ask the neighbour.
                  • What to avoid:
                    - Going by a tidy hall.
                  • Shown beside an assessment:
                    - Ask who else visits the person.
                    Source: An invented authority.

                """
        )
    }

    @Test(arguments: [
        ("looking", ["LOOKING CLOSER (GUIDANCE)", "• Who visits: A visit", "• Forms in use:", "- In short"]),
        ("short-form", ["IN SHORT (LOOKING CLOSER)", "For the radio.", "• Made up of:", "- Who visits"]),
        ("frailty", ["FRAILTY (VULNERABILITY)", "Relies on others."]),
        ("neglect", ["NEGLECT (FEATURE OF THE SITUATION)"]),
        ("visits", ["DAILY VISITS (CONTROL)"]), ("illness", ["ILLNESS (HARM)"]),
        ("falls", ["HOW OFTEN HAS THE PERSON FALLEN? (FACT)"]),
        ("at-risk", ["AT RISK (PUBLISHED THRESHOLD)", "Somebody frail", "• Law:", "- The Invented Act"]),
        (
            "control-gap",
            ["A CONTROL IS MISSING (ALERT)", "• Raised where:", "- what should protect the person has failed"]
        ),
        ("council", ["THE COUNCIL (AGENCY)"]), ("help", ["HELP (FAMILY OF ACTIONS)"]),
        ("care", ["CARE (ROUTE)", "Answers: food and warmth", "• Goes to: The council", "• Lawful basis:"]),
    ])
    func `everything of the policy has a page that says what it is`(_ id: String, _ words: [String]) throws {
        let text = try #require(try page(id))
        for part in words { #expect(text.contains(part), "\(text)") }
        #expect(text.hasSuffix("Source: An invented authority.\n"))
    }

    @Test(arguments: ["", "nofood", "No-Food", "on-stairs", "everywhere"])
    func `what is the id of nothing has no page`(_ id: String) throws {
        #expect(try page(id) == nil)
    }

    @Test func `every id that is listed has a page, and stands once`() throws {
        let policy = try policy()
        let ids = PolicyEntryPage.ids(of: policy)
        #expect(ids.count == 19 && Set(ids).count == ids.count)
        for id in ids { #expect(PolicyEntryPage(id, of: policy, width: 80, isColoured: false).text != nil, "\(id)") }
    }

    @Test func `two things of one id stand on one page`() throws {
        let policy = try policy(
            .replace("id: short-form", in: "recognise/guidance/looking.yaml", by: "id: council")
        )
        let text = PolicyEntryPage("council", of: policy, width: 80, isColoured: false).text
        #expect(text?.contains("THE COUNCIL (AGENCY)") == true && text?.contains("IN SHORT (LOOKING CLOSER)") == true)
        #expect(PolicyEntryPage.ids(of: policy).filter { $0 == "council" }.count == 1)
    }

    @Test func `what is not verified says so`() throws {
        let policy = try policy(
            .replace(
                "title: illness}",
                in: "understand/harms.yaml",
                by: "title: illness, verify: true, check: the book}"
            )
        )
        let text = PolicyEntryPage("illness", of: policy, width: 80, isColoured: false).text
        #expect(text?.contains("Source: An invented authority (not verified: the book).") == true)
    }

    @Test func `a page is coloured only where it is asked to be`() throws {
        let policy = try policy()
        #expect(PolicyEntryPage("care", of: policy, width: 80, isColoured: true).text?.contains("\u{1B}[") == true)
        #expect(PolicyEntryPage("care", of: policy, width: 80, isColoured: false).text?.contains("\u{1B}") == false)
    }
}
