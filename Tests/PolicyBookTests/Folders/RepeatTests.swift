import Notation
import PolicyBook
import PolicyProof
import Testing

@Suite struct RepeatTests {
    static let slips = [
        Slip(
            "understand/controls.yaml",
            "  - id: visits",
            "  - {id: visits, title: visits, owner: neighbour}\n  - id: visits",
            below: 1,
            says: "entries[1].id: 'visits' is there already; give each entry an id of its own"
        ),
        Slip(
            "understand/control-concerns.yaml",
            "id: not-known",
            "id: has-failed",
            says: "rules[1].id: 'has-failed' is there already; give each entry an id of its own"
        ),
        Slip(
            "respond/agencies/council.yaml",
            "  - id: holds-it",
            "  - {id: holds-it, about: person, role: supporting, when: {is: child}}\n  - id: holds-it",
            below: 1,
            says: "roles[1].id: 'holds-it' is there already; give each entry an id of its own"
        ),
        Slip(
            "understand/tests/at-risk.yaml",
            "  - {id: many, value: 3, unit: falls}",
            "  - {id: many, value: 3, unit: falls}\n  - {id: many, value: 4, unit: falls}",
            below: 1,
            says: "figures[1].id: 'many' is there already; give each entry an id of its own"
        ),
        Slip(
            "understand/tests/at-risk.yaml",
            "figures:",
            "grades:\n  - {grade: high, when: {is: adult}}\n  - {grade: high, when: {is: child}}\nfigures:",
            below: 2,
            says: "grades[1].grade: 'high' is there already; give each entry a grade of its own"
        ),
        Slip(
            "recognise/cues.yaml",
            "  - id: denies",
            "  - {id: denies, kind: past, phrases: [ago]}\n  - id: denies",
            below: 1,
            says: "entries[1].id: 'denies' is there already; give each entry an id of its own"
        ),
    ]

    @Test(arguments: slips)
    func `an id that stands twice in a file is told where it stands again`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test func `a clue that another file has already is told where it stands again`() throws {
        let again = try TinyPolicy.text(of: "recognise/clues/house.yaml")
        let folder = try TinyPolicy.folder(.add("recognise/clues/kitchen.yaml", again))
        let error = try #require(throws: BadInput.self) { try PolicyCheck(folder).problems() }
        #expect(
            error.description == "tiny/recognise/clues/kitchen.yaml:7: entries[0].id: 'no-food' is there already; "
                + "give each entry an id of its own"
        )
    }
}
