import Notation
import PolicyBook
import PolicyProof
import Testing

@Suite struct SharedWordsTests {
    private static let words = "recognise/shared-words.yaml"
    private static let clues = "recognise/clues/house.yaml"
    private static let remedy = "see 'Phrases' in Policy/README.md"

    static let slips = [
        Slip(
            clues,
            "- no food",
            "- no <fod>",
            says:
                "entries[0].phrases[0]: 'no <fod>' is no phrase: it names a group of words that there is not; \(remedy)"
        ),
        Slip(
            "recognise/cues.yaml",
            "[denied]",
            "[<denials>]",
            says:
                "entries[0].phrases[0]: '<denials>' is no phrase: it names a group of words that there is not; \(remedy)"
        ),
        Slip(
            words,
            "groups: []",
            "groups:\n  - {id: food, words: [bread]}\n  - {id: food, words: [milk]}",
            below: 2,
            says: "groups[1].id: 'food' is there already; give each entry an id of its own"
        ),
        Slip(
            words,
            "groups: []",
            "groups:\n  - {id: food, word: [bread]}",
            below: 1,
            says: "groups[0]: 'words' is missing; is 'word' meant to be 'words'?"
        ),
        Slip(
            words,
            "groups: []",
            "groups: []\nwords_of_their_on: [fold]",
            below: 1,
            says: "words_of_their_on: 'words_of_their_on' is not a key here; did you mean 'words_of_their_own'?"
        ),
    ]

    @Test(arguments: slips)
    func `a slip in the words that phrases share is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test func `a group that uses a later one is refused`() throws {
        let folder = try TinyPolicy.folder(
            .replace(
                "groups: []",
                in: Self.words,
                by: "groups:\n  - {id: meals, words: [<food>]}\n  - {id: food, words: [milk]}"
            )
        )
        let error = try #require(throws: BadInput.self) { try PolicyCheck(folder).problems() }
        #expect(error.problem.contains("it names a group of words that there is not"))
        #expect(error.remedy == Self.remedy)
    }

    @Test func `a phrase finds the words of a group, which may use one before it`() throws {
        let folder = try TinyPolicy.folder(
            .replace(
                "groups: []",
                in: Self.words,
                by: "groups:\n  - {id: bread, words: [bread, rolls]}\n  - {id: food, words: [<bread>, milk]}"
            ),
            .replace("- no food", in: Self.clues, by: "- no <food>"),
            .replace("no food", in: "cases/neglected.yaml", by: "no rolls")
        )
        #expect(try PolicyCheck(folder).problems() == [])
        let suite = try CaseSuite(folder, under: PoliciesByDay(PolicyBook(folder)))
        #expect(try suite.run().allSatisfy { $0.failures.isEmpty })
    }
}
