import Notation
import PolicyBook
import PolicyProof
import Testing

@Suite struct ConditionTests {
    private static let test = "understand/tests/at-risk.yaml"
    private static let frailty = "- vulnerability: [frailty]"

    static let slips = [
        Slip(
            "understand/facts.yaml",
            "  - id: falls",
            "  - {id: slips, about: person, kind: count, question: How often?, holds: slipped, ask_of: records}\n"
                + "  - id: falls",
            says: "entries[1]: a count does not say how it is told while unknown; add 'open: it is not known …'"
        ),
        Slip(
            test,
            "- fact: cannot-protect-self",
            "- {fact: cannot-protect-self, at_least: 2}",
            says: "met_when.all[1].any[0].fact: 'cannot-protect-self' is yes or no, which no number compares; "
                + "take the number out"
        ),
        Slip(
            test,
            frailty,
            "- fact: falls",
            says: "met_when.all[0].fact: 'falls' is a count, and nothing compares it; say beside it at_least: 2"
        ),
        Slip(
            "recognise/clues/house.yaml",
            "- no food",
            "- ... food",
            says: "entries[0].phrases[0]: '... food' is no phrase: a gap needs a word on both sides; "
                + "see 'Phrases' in Policy/README.md"
        ),
        Slip(
            "recognise/cues.yaml",
            "phrases: [denied]",
            "phrases: [denied, no||not]",
            says: "entries[0].phrases[1]: 'no||not' is no phrase: an alternative is empty; "
                + "see 'Phrases' in Policy/README.md"
        ),
        Slip(
            "recognise/labels.yaml",
            "phrases: [asking for it]",
            "phrases: ['*']",
            says: "entries[0].phrases[0]: '*' is no phrase: an asterisk or a tilde stands only at the end of a word; "
                + "see 'Phrases' in Policy/README.md"
        ),
        Slip(
            test,
            frailty,
            "- all: []",
            says: "met_when.all[0].all: the list is empty; name at least one condition"
        ),
        Slip(
            test,
            frailty,
            "- vulnerability: []",
            says: "met_when.all[0].vulnerability: the list is empty; name at least one"
        ),
        Slip(
            test,
            frailty,
            "- at_least: {count: 3, of: [{is: child}, {is: adult}]}",
            says: "met_when.all[0].at_least.count: '3' is out of range; write a number from 1 to 2"
        ),
        Slip(
            test,
            frailty,
            "- contacts: {at_least: 1e300}",
            says: "met_when.all[0].contacts.at_least: '1e300' is not a whole number from 1 to 10000; "
                + "write digits, such as 3"
        ),
        Slip(
            test,
            frailty,
            "- contacts: {at_least: 2, within: {days: 0.5}}",
            says: "met_when.all[0].contacts.within.days: '0.5' is not a whole number from 1 to 10000; "
                + "write digits, such as 3"
        ),
        Slip(
            test,
            frailty,
            "- {}",
            says: "met_when.all[0]: this is no condition; see Policy/README.md for the conditions there are"
        ),
        Slip(
            "understand/formulation.yaml",
            "  - id: neglected",
            "  - {id: empty, harm: illness, because: nothing}\n  - id: neglected",
            says: "rules[0]: the rule names neither features nor clues; say what of the situation harms"
        ),
        Slip(
            "respond/pathways/care.yaml",
            "clock: {days: 1, source: The Invented Act}",
            "clock: {source: The Invented Act}",
            says: "clock: the clock gives no time; write hours, days, working_days, next_school_day or as_soon_as"
        ),
    ]

    @Test(arguments: slips)
    func `a rule that cannot be meant is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test func `a test that needs its own result is told with the whole circle`() throws {
        let second = try TinyPolicy.text(of: Self.test)
            .replacing("id: at-risk", with: "id: in-need")
            .replacing("fact: cannot-protect-self", with: "test: at-risk")
        let folder = try TinyPolicy.folder(
            .replace("fact: cannot-protect-self", in: Self.test, by: "test: in-need"),
            .add("understand/tests/in-need.yaml", second)
        )
        let error = try #require(throws: BadInput.self) { try PolicyCheck(folder).problems() }
        #expect(
            error.description == "tiny/understand/tests/at-risk.yaml:10: met_when: the test needs its own result: "
                + "at-risk → in-need → at-risk; let one of them ask for facts instead"
        )
    }
}
