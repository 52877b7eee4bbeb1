import Notation
import PolicyBook
import PolicyProof
import Testing

@Suite struct CaseReadingTests {
    private static let one = "cases/neglected.yaml"
    private static let two = "cases/not-known.yaml"

    static let slips = [
        Slip(one, "expect:", "expects:", says: "expects: 'expects' is not a key here; did you mean 'expect'?"),
        Slip(
            one,
            "  clues: [{clue",
            "  cleus: [{clue",
            says: "expect.cleus: 'cleus' is not a key here; did you mean 'clues'?"
        ),
        Slip(
            one,
            "concern: failed",
            "concern: faild",
            says: "expect.controls[0].concern: 'faild' is not a concern; did you mean 'failed'?"
        ),
        Slip(
            one,
            "harm: illness",
            "harm: ilness",
            says: "expect.formulation[0].harm: 'ilness' is not a harm; did you mean 'illness'?"
        ),
        Slip(
            one,
            "{at-risk: met}",
            "{at-rsk: met}",
            says: "expect.tests.p1.at-rsk: 'at-rsk' is not a test; did you mean 'at-risk'?"
        ),
        Slip(
            one,
            "{at-risk: met}",
            "{at-risk: mett}",
            says: "expect.tests.p1.at-risk: 'mett' is not a result of this test; did you mean 'met'?"
        ),
        Slip(
            one,
            "{council: primary}",
            "{counsil: primary}",
            says: "expect.agencies.p1.counsil: 'counsil' is not an agency; did you mean 'council'?"
        ),
        Slip(
            one,
            "{council: primary}",
            "{council: primry}",
            says: "expect.agencies.p1.council: 'primry' is not a role of an agency; did you mean 'primary'?"
        ),
        Slip(
            one,
            "pathway: care",
            "pathway: cares",
            says: "expect.referrals[0].pathway: 'cares' is not a pathway; did you mean 'care'?"
        ),
        Slip(
            one,
            "to: council",
            "to: counsil",
            says: "expect.referrals[0].to: 'counsil' is not an agency; did you mean 'council'?"
        ),
        Slip(
            one,
            "due_by: 2026-06-02T10:00:00Z",
            "due_by: 2026-06-31T10:00:00Z",
            says: "expect.referrals[0].due_by: 31 June 2026 does not exist; check the date"
        ),
        Slip(
            one,
            "kind: help",
            "kind: hlp",
            says: "expect.actions[0].kind: 'hlp' is not a family of actions; did you mean 'help'?"
        ),
        Slip(
            one,
            "about: p1}]",
            "wording: x}]",
            says: "expect.actions[0].wording: 'wording' is not compared in a case; see Policy/README.md"
        ),
        Slip(
            one,
            "[control-gap]",
            "[control-gab]",
            says: "expect.alerts[0]: 'control-gab' is not an alert; did you mean 'control-gap'?"
        ),
        Slip(
            two,
            "questions: [p1.cannot-protect-self",
            "questions: [p1.cannot-protect-slef",
            says: "expect.questions[0]: 'p1.cannot-protect-slef' is not a fact or a test; "
                + "did you mean 'cannot-protect-self'?"
        ),
        Slip(
            two,
            "state: unknown",
            "state: unknwon",
            says: "contact.controls[0].state: 'unknwon' is not a state of a control; did you mean 'unknown'?"
        ),
    ]

    @Test(arguments: slips)
    func `a slip in a case is told and never passes for a claim that was not found`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test func `a case that claims nothing is told`() throws {
        let whole = try TinyPolicy.text(of: Self.two)
        let claims = try #require(whole.firstRange(of: "expect:")).lowerBound
        let folder = try TinyPolicy.folder(.add(Self.two, String(whole[..<claims])))
        let error = try #require(throws: BadInput.self) { try PolicyCheck(folder).problems() }
        #expect(
            error.description == "tiny/cases/not-known.yaml:1: the case claims nothing; "
                + "say under 'expect' or 'absent' what must follow"
        )
    }
}
