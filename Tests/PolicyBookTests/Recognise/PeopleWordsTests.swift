import PolicyBook
import PolicyProof
import Testing

@Suite struct PeopleWordsTests {
    private static let people = "recognise/people.yaml"

    static let slips = [
        Slip(
            people,
            "relations: []",
            "relations:\n  - {words: [son], sex: mal, other_side: [mother]}",
            below: 1,
            says: "relations[0].sex: 'mal' is not a sex; did you mean 'male'?"
        ),
        Slip(
            people,
            "relations: []",
            "relations:\n  - {words: [son]}",
            below: 1,
            says: "relations[0]: 'other_side' is missing; add 'other_side: …'"
        ),
        Slip(
            people,
            "roles: []",
            "roles:\n  - {role: victm, words: [ip]}",
            below: 1,
            says: "roles[0].role: 'victm' is not a role; did you mean 'victim'?"
        ),
        Slip(
            people,
            "pronouns: []",
            "pronouns:\n  - {words: [she], sex: female, plural: no}",
            below: 1,
            says: "pronouns[0].plural: 'plural' is not a key here; the keys here are words, sex"
        ),
        Slip(
            people,
            "verbs_of_telling: []",
            "verbs_of_telling: said",
            says: "verbs_of_telling: a list is expected here, not a single value; "
                + "write [one, two], or a line with '- ' for each"
        ),
        Slip(
            people,
            "done_to_person: []",
            "done_to_person: [no-fod]",
            says: "done_to_person[0]: 'no-fod' is not a clue; did you mean 'no-food'?"
        ),
        Slip(people, "pronouns: []\n", "", below: -7, says: "'pronouns' is missing; add 'pronouns: …'"),
    ]

    @Test(arguments: slips)
    func `a slip in the words for people is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test(arguments: ["neighbour", "lodger"])
    func `a clue goes to the one of whom the words speak`(_ word: String) throws {
        let folder = try TinyPolicy.folder(
            .replace("roles: []", in: Self.people, by: "roles:\n  - {role: witness, words: [\(word)]}"),
            .replace("There is no food.", in: "cases/neglected.yaml", by: "The neighbour has no food."),
            .replace("person: p1, assertion", in: "cases/neglected.yaml", by: "person: p2, assertion"),
            .replace("  people:\n", in: "cases/neglected.yaml", by: "  people:\n    - {id: p2, roles: [witness]}\n")
        )
        let outcomes = try CaseSuite(folder, under: PoliciesByDay(PolicyBook(folder))).run()
        let failures = try #require(outcomes.first { $0.path == "cases/neglected.yaml" }).failures
        let isKnown = failures != ["not found: clues {clue: no-food, person: p2, assertion: present}"]
        #expect(isKnown == (word == "neighbour"), "\(failures)")
    }
}
