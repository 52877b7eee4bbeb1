import PolicyBook
import PolicyProof
import Testing

/// What no case of a policy speaks of.
@Suite struct CoverageTests {
    private func problems(_ change: TinyPolicy.Change) throws -> [String] {
        try PolicyCheck(TinyPolicy.folder(change)).problems()
    }

    @Test func `a kind of concern that no case expects is named`() throws {
        #expect(
            try problems(.remove("cases/not-known.yaml")) == ["cases: none expects a control to be unverified"]
        )
    }

    @Test func `everything of which no case speaks is named`() throws {
        #expect(
            try problems(.remove("cases/neglected.yaml")) == [
                "cases: none expects a referral by care",
                "cases: none expects a control to be failed",
                "cases: none expects the harm illness",
                "cases: none expects the alert control-gap",
                "cases: in none does anybody note the clue no-food",
            ]
        )
    }

    @Test func `an alert without a case is named`() throws {
        let without = TinyPolicy.Change.replace("  alerts: [control-gap]\n", in: "cases/neglected.yaml", by: "")
        #expect(try problems(without) == ["cases: none expects the alert control-gap"])
    }

    @Test(arguments: [
        "      observations: [{clue: no-food, source: seen}]\n",
        "  clues: [{clue: no-food, person: p1, assertion: present}]\n",
    ])
    func `a clue has a case where somebody notes it or the case expects it`(_ other: String) throws {
        #expect(try problems(.replace(other, in: "cases/neglected.yaml", by: "")) == [])
    }

    @Test func `an alert may be expected with its fields`() throws {
        let whole = TinyPolicy.Change.replace(
            "[control-gap]",
            in: "cases/neglected.yaml",
            by: "[{alert: control-gap, about: p1, rule: gap}]"
        )
        #expect(try problems(whole) == [])
    }

    @Test(arguments: ["{at-risk: met}, p2: {at-risk: met}", "{at-risk: met}"])
    func `a test that no case expects to be met is named`(_ piece: String) throws {
        let folder = try TinyPolicy.folder(
            .remove("cases/neglected.yaml"),
            .replace(piece, in: "cases/falls.yaml", by: "{}")
        )
        let isNamed = try PolicyCheck(folder).problems().contains("cases: none expects the test at-risk to be met")
        #expect(isNamed == piece.contains("p2"))
    }

    @Test(arguments: ["result: met}", "instrument: falls-diary, person: p1, threshold: everywhere, result: met}"])
    func `a threshold of an instrument that no case reaches is named`(_ piece: String) throws {
        let change = TinyPolicy.Change.replace(
            piece,
            in: "cases/falls.yaml",
            by: piece.replacing("result: met", with: "result: not-met")
        )
        #expect(try problems(change) == ["cases: none reaches the threshold everywhere of falls-diary"])
    }

    @Test func `a threshold needs the case of its own instrument`() throws {
        #expect(
            try problems(.replace("{instrument: falls-diary, person", in: "cases/falls.yaml", by: "{person"))
                == ["cases: none reaches the threshold everywhere of falls-diary"]
        )
    }
}
