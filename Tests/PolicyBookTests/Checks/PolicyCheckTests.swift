import PolicyBook
import PolicyProof
import Testing

@Suite struct PolicyCheckTests {
    @Test func `the tiny policy is whole`() throws {
        #expect(try PolicyCheck(TinyPolicy.folder()).problems() == [])
    }

    @Test func `a test without law in one nation is found`() throws {
        let folder = try TinyPolicy.folder(
            .replace("nation: both", in: "understand/tests/at-risk.yaml", by: "nation: wales")
        )
        #expect(
            try PolicyCheck(folder).problems()
                == ["understand/tests/at-risk: names no law or guidance in force in england on 2026-01-01"]
        )
    }

    @Test func `a route whose law comes later than the policy is found for both nations`() throws {
        let folder = try TinyPolicy.folder(
            .replace("from: 2020-01-01", in: "respond/pathways/care.yaml", by: "from: 2026-01-02")
        )
        #expect(
            try PolicyCheck(folder).problems() == [
                "respond/pathways/care: names no law or guidance in force in england on 2026-01-01",
                "respond/pathways/care: names no law or guidance in force in wales on 2026-01-01",
            ]
        )
    }

    @Test func `a role row that an earlier row always forestalls is found`() throws {
        let row = "  - {id: helps, about: person, role: supporting, when: {all: [{test: at-risk}, {is: adult}]}}\n"
        let council = try TinyPolicy.text(of: "respond/agencies/council.yaml")
        let folder = try TinyPolicy.folder(.add("respond/agencies/council.yaml", council + row))
        #expect(
            try PolicyCheck(folder).problems()
                == ["respond/agencies/council: helps is never reached, since an earlier row always holds first"]
        )
    }

    @Test func `a role row that can never hold is found`() throws {
        let folder = try TinyPolicy.folder(
            .replace(
                "{test: at-risk}",
                in: "respond/agencies/council.yaml",
                by: "{all: [{test: at-risk}, {not: {test: at-risk}}]}"
            )
        )
        let problems = try PolicyCheck(folder).problems()
        #expect(problems.contains("respond/agencies/council: holds-it can never hold"))
    }

    @Test func `a harm rule that another makes needless is found`() throws {
        let rule = "  - {id: any-neglect, harm: illness, features: [neglect], because: nobody sees to it}\n"
        let rules = try TinyPolicy.text(of: "understand/formulation.yaml")
        let folder = try TinyPolicy.folder(.add("understand/formulation.yaml", rules + rule))
        #expect(
            try PolicyCheck(folder).problems()
                == ["understand/formulation: neglected says nothing that any-neglect does not say already"]
        )
    }

    @Test(arguments: [
        "{fact: cannot-protect-self}", "{fact: falls, at_least: 2}", "{age: {at_least: 16}}", "{test: at-risk}",
    ])
    func `a rule about the contact that asks about one person is found`(_ condition: String) throws {
        let rule = "  - {id: all, alert: control-gap, about: contact, when: \(condition), because: somebody}\n"
        let rules = try TinyPolicy.text(of: "understand/alerts.yaml")
        let problems = try PolicyCheck(TinyPolicy.folder(.add("understand/alerts.yaml", rules + rule))).problems()
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("understand/alerts: all: is about the contact, but ") == true)
    }

    @Test func `a test that asks for what is only told later is found`() throws {
        let folder = try TinyPolicy.folder(
            .replace("- vulnerability: [frailty]", in: "understand/tests/at-risk.yaml", by: "- harm: [illness]"),
            .remove("cases")
        )
        let problems = try PolicyCheck(folder).problems()
        #expect(problems.contains("understand/tests/at-risk: asks for something that is only told later"))
    }

    @Test func `words that are missing are found`() throws {
        let words = try TinyPolicy.text(of: "understand/words.yaml").split(separator: "\n")
        let rest = words.filter { !$0.hasPrefix("  no-role:") }.joined(separator: "\n")
        let folder = try TinyPolicy.folder(.add("understand/words.yaml", rest))
        #expect(try PolicyCheck(folder).problems() == ["understand/words.yaml: no words for 'no-role'"])
    }

    @Test func `a policy without cases is found`() throws {
        let folder = try TinyPolicy.folder(.remove("cases"))
        #expect(try PolicyCheck(folder).problems() == ["cases: there are none"])
    }
}
