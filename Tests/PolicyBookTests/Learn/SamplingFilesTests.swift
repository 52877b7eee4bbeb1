import Learn
import PolicyBook
import Testing
import Vocabulary

/// How practice is looked at, and what people enter of their own development, as the files say it.
struct SamplingFilesTests {
    private static let findings = "learn/findings.yaml"
    private static let sampling = "learn/sampling.yaml"

    @Test func `what may be found is read with its behaviours`() throws {
        let policy = try PolicyBook(try TinyPolicy.folder()).learnPolicy(on: CalendarDay(number: 20_600))
        let findings = policy.sampling.findings
        #expect(findings.map(\.term.id) == ["looked-once", "good-practice"])
        #expect(findings.allSatisfy { $0.behaviours == ["looks-twice"] } && findings.map(\.isGood) == [false, true])
        #expect(policy.development.map(\.term.id) == ["learned"])
    }

    private static let slips = [
        Slip(
            findings,
            "behaviours: [looks-twice]\n  - id",
            "behaviours: [looks-twise]\n  - id",
            says: "entries[0].behaviours[0]: 'looks-twise' is not a behaviour; did you mean 'looks-twice'?"
        ),
        Slip(
            sampling,
            "low: 20",
            "low: 30",
            says: "shares: the shares make 110 of a hundred; change them so that they make 100"
        ),
        Slip(
            sampling,
            "person: {not_shown: 2, of: 5}",
            "person: {not_shown: 6, of: 5}",
            says: "needs.person.not_shown: '6' is out of range; write a number from 1 to 5"
        ),
        // A count of one is a person.
        Slip(
            sampling,
            "fewest_people: 5",
            "fewest_people: 1",
            says: "fewest_people: '1' is out of range; write a number from 2 to 1000"
        ),
        Slip(
            "learn/development.yaml",
            "meaning: Anything that taught something",
            "meaning: Anything that taught something\n    programmes: [about-fals]",
            below: 1,
            says: "kinds[0].programmes[0]: 'about-fals' is not a programme; did you mean 'about-falls'?"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}
