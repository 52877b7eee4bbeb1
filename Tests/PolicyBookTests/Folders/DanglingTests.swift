import Documents
import PolicyBook
import Testing

@Suite struct DanglingTests {
    static let slips = [
        Slip(
            "recognise/clues/house.yaml",
            "vulnerabilities: []",
            "vulnerabilities: [frailti]",
            says: "entries[0].suggests.vulnerabilities[0]: 'frailti' is not a vulnerability; did you mean 'frailty'?"
        ),
        Slip(
            "recognise/clues/house.yaml",
            "features: [neglect]",
            "features: [neglekt]",
            says: "entries[0].suggests.features[0]: 'neglekt' is not a feature; did you mean 'neglect'?"
        ),
        Slip(
            "understand/controls.yaml",
            "owner: neighbour",
            "owner: neighbor",
            says: "entries[0].owner: 'neighbor' is not an owner of controls; did you mean 'neighbour'?"
        ),
        Slip(
            "understand/formulation.yaml",
            "harm: illness",
            "harm: ilness",
            says: "rules[0].harm: 'ilness' is not a harm; did you mean 'illness'?"
        ),
        Slip(
            "understand/formulation.yaml",
            "held_by: [visits]",
            "held_by: [visit]",
            says: "rules[0].held_by[0]: 'visit' is not a control; did you mean 'visits'?"
        ),
        Slip(
            "understand/formulation.yaml",
            "features: [neglect]",
            "clues: [nofood]",
            says: "rules[0].clues[0]: 'nofood' is not a clue; did you mean 'no-food'?"
        ),
        Slip(
            "understand/tests/at-risk.yaml",
            "fact: falls",
            "fact: fals",
            says: "met_when.all[1].any[1].fact: 'fals' is not a fact; did you mean 'falls'?"
        ),
        Slip(
            "understand/tests/at-risk.yaml",
            "at_least: many",
            "at_least: mani",
            says:
                "met_when.all[1].any[1].at_least: 'mani' is not a number or a figure of this file; did you mean 'many'?"
        ),
        Slip(
            "respond/agencies/council.yaml",
            "test: at-risk",
            "test: at-rsk",
            says: "roles[0].when.test: 'at-rsk' is not a test; did you mean 'at-risk'?"
        ),
        Slip(
            "respond/agencies/council.yaml",
            "{test: at-risk}",
            "{test: at-risk, graded: high}",
            says: "roles[0].when.graded: 'high' is not a grade of this test; there are none yet"
        ),
        Slip(
            "respond/pathways/care.yaml",
            "to: council",
            "to: counsil",
            says: "to: 'counsil' is not an agency; did you mean 'council'?"
        ),
        Slip(
            "respond/pathways/care.yaml",
            "consent: agreement",
            "consent: agrement",
            says: "consent: 'agrement' is not a rule of consent; did you mean 'agreement'?"
        ),
        Slip(
            "respond/actions.yaml",
            "kind: help",
            "kind: hlp",
            says: "rules[0].kind: 'hlp' is not a family of actions; did you mean 'help'?"
        ),
        Slip(
            "understand/alerts.yaml",
            "alert: control-gap",
            "alert: control-gab",
            says: "rules[0].alert: 'control-gab' is not an alert; did you mean 'control-gap'?"
        ),
        Slip(
            "policy.yaml",
            "referral: care",
            "referral: cares",
            says: "seriousness[2].referral: 'cares' is not a pathway; did you mean 'care'?"
        ),
        Slip(
            "cases/neglected.yaml",
            "clue: no-food, person",
            "clue: nofood, person",
            says: "expect.clues[0].clue: 'nofood' is not a clue; did you mean 'no-food'?"
        ),
        Slip(
            "understand/words.yaml",
            "test-met:",
            "test-mett:",
            says: "phrases.test-mett: 'test-mett' is not a phrase that is used; did you mean 'test-met'?"
        ),
    ]

    @Test(arguments: slips)
    func `an id of no entry is told with the nearest`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}
