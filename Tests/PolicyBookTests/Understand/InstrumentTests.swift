import PolicyBook
import PolicyProof
import Testing
import Understand
import Vocabulary

@Suite struct InstrumentTests {
    private static let diary = "understand/instruments/falls-diary.yaml"

    static let slips = [
        Slip(
            diary,
            "{id: in-street, ask: \"Has {person} fallen in the street?\", part: outdoors}",
            "{id: in-street, ask: \"Has {person} fallen in the street?\", part: outdoor}",
            says: "questions[2].part: 'outdoor' is not a part of this instrument; did you mean 'outdoors'?"
        ),
        Slip(
            diary,
            "part: outdoors}",
            "notice: Ice.}",
            says: "questions[2]: 'part' is missing; add 'part: …'"
        ),
        Slip(
            diary,
            "part: indoors}}",
            "part: indoor}}",
            says: "thresholds[0].when.all[0].yes.part: 'indoor' is not a part of this instrument; "
                + "did you mean 'indoors'?"
        ),
        Slip(
            diary,
            "of: [in-street]",
            "of: [in-streets]",
            says: "thresholds[0].when.all[1].yes.of[0]: 'in-streets' is not a question of this instrument; "
                + "did you mean 'in-street'?"
        ),
        Slip(
            diary,
            "at_least: 1, part",
            "at_least: 3, part",
            says: "thresholds[0].when.all[0].yes.at_least: '3' is out of range; write a number from 1 to 2"
        ),
        Slip(
            diary,
            "at_least: 1, of",
            "at_least: 0, of",
            says: "thresholds[0].when.all[1].yes.at_least: '0' is out of range; write a number from 1 to 1"
        ),
        Slip(
            diary,
            "tells: cannot-protect-self",
            "tells: cannot-protect-slef",
            says: "thresholds[0].tells: 'cannot-protect-slef' is not a fact; did you mean 'cannot-protect-self'?"
        ),
        Slip(diary, "counts: falls", "counts: fals", says: "counts: 'fals' is not a count; did you mean 'falls'?"),
        Slip(
            diary,
            "counts: falls",
            "counts: cannot-protect-self",
            says: "counts: 'cannot-protect-self' is not a count; use one of: falls"
        ),
        Slip(
            diary,
            "about: person",
            "about: contact",
            says: "about: an instrument is about one person; write about: person"
        ),
        Slip(
            diary,
            "{id: in-bath,",
            "{id: on-stairs,",
            says: "questions[1].id: 'on-stairs' is there already; give each entry an id of its own"
        ),
        Slip(
            diary,
            "scope: {is: adult}",
            "scope: {is: grown}",
            says: "scope.is: 'grown' is not what a person can be; use one of: child, adult"
        ),
        Slip(
            "cases/falls.yaml",
            "threshold: everywhere",
            "threshold: everwhere",
            says: "expect.instruments[0].threshold: 'everwhere' is not a threshold of an instrument; "
                + "did you mean 'everywhere'?"
        ),
        Slip(
            "cases/falls.yaml",
            "{instrument: falls-diary, person",
            "{instrument: fall-diary, person",
            says: "expect.instruments[0].instrument: 'fall-diary' is not an instrument; did you mean 'falls-diary'?"
        ),
    ]

    @Test(arguments: slips)
    func `a slip in an instrument is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test func `a part without questions cannot be counted`() throws {
        let folder = try TinyPolicy.folder(
            .replace("  - {id: outdoors", in: Self.diary, by: "  - {id: abroad, title: Abroad}\n  - {id: outdoors"),
            .replace("at_least: 1, part: indoors", in: Self.diary, by: "at_least: 1, part: abroad")
        )
        let error = try #require(throws: (any Error).self) { try PolicyCheck(folder).problems() }
        #expect("\(error)".contains("when.all[0].yes.part: 'abroad' is not a part of this instrument; "))
    }

    @Test func `an instrument is read with its parts, its questions and its thresholds`() throws {
        let day = try #require(CalendarDay(text: "2026-06-01"))
        let diary = try #require(try PolicyBook(TinyPolicy.folder()).policy(on: day).instruments.first)
        #expect(diary.term.id == "falls-diary" && diary.counts == "falls" && diary.scope == .isAdult)
        #expect(diary.parts.map(\.id) == ["indoors", "outdoors"])
        #expect(diary.questions.map(\.id) == ["on-stairs", "in-bath", "in-street"])
        #expect(diary.questions.map(\.part) == ["indoors", "indoors", "outdoors"])
        #expect(diary.questions.map(\.notice) == [nil, "A wet floor.", nil])
        let threshold = try #require(diary.thresholds.first)
        #expect(threshold.when == .all([.yes(1, of: ["on-stairs", "in-bath"]), .yes(1, of: ["in-street"])]))
        #expect(threshold.tells == "cannot-protect-self")
    }

    @Test func `without a part or a list all questions count, and conditions may be joined and turned round`() throws {
        let when = "when: {any: [{yes: {at_least: 3}}, {not: {yes: {at_least: 1, of: in-bath}}}]}\n    tells"
        let old = "when: {all: [{yes: {at_least: 1, part: indoors}}, {yes: {at_least: 1, of: [in-street]}}]}\n    tells"
        let day = try #require(CalendarDay(text: "2026-06-01"))
        let policy = try PolicyBook(TinyPolicy.folder(.replace(old, in: Self.diary, by: when))).policy(on: day)
        #expect(
            policy.instruments.first?.thresholds.first?.when
                == .any([.yes(3, of: ["on-stairs", "in-bath", "in-street"]), .not(.yes(1, of: ["in-bath"]))])
        )
    }
}
