import Notation
import PolicyBook
import Testing

@Suite struct HeaderTests {
    static let slips = [
        Slip(
            "understand/features.yaml",
            "entries:",
            "entrys:",
            says: "entrys: 'entrys' is not a key here; did you mean 'entries'?"
        ),
        Slip(
            "understand/tests/at-risk.yaml",
            "vulnerability: [frailty]",
            "vulnerabilty: [frailty]",
            says: "met_when.all[0].vulnerabilty: 'vulnerabilty' is not a key here; did you mean 'vulnerability'?"
        ),
        Slip(
            "understand/features.yaml",
            "{id: neglect, title: neglect, harmful: true}",
            "{id: neglect, title: neglect, harmfull: true}",
            says: "entries[0]: 'harmful' is missing; is 'harmfull' meant to be 'harmful'?"
        ),
        Slip(
            "understand/harms.yaml",
            "in_force: {from: 2026-01-01}",
            "in_force: {from: 2026-01-01, to: 2025-12-31}",
            says: "in_force: the period ends before it begins; put the earlier day under 'from'"
        ),
        Slip(
            "understand/harms.yaml",
            "in_force: {from: 2026-01-01}",
            "in_force: {from: 2026-02-30}",
            says: "in_force.from: 30 February 2026 does not exist; check the date"
        ),
        Slip(
            "understand/harms.yaml",
            "title: illness}",
            "title: illness, verify: true}",
            says: "entries[0]: 'check' is missing; add 'check: …'"
        ),
        Slip(
            "respond/pathways/care.yaml",
            "from: 2020-01-01}",
            "from: 2020-01-01, verify: true}",
            says: "lawful[0]: 'check' is missing; add 'check: …'"
        ),
        Slip(
            "understand/harms.yaml",
            "title: illness}",
            "title: illness, check: the wording}",
            says: "entries[0].check: 'check' stands without 'verify: true'; add verify: true, or leave check out"
        ),
        Slip(
            "understand/harms.yaml",
            "title: illness}",
            "title: illness, verify: no, check: the wording}",
            says: "entries[0].check: 'check' stands without 'verify: true'; add verify: true, or leave check out"
        ),
    ]

    @Test(arguments: slips)
    func `a slip is told with its file, line, field and remedy`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }

    @Test(arguments: ["id", "title", "in_force", "owner", "source"])
    func `every file needs its whole header`(_ key: String) throws {
        let lines = try TinyPolicy.text(of: "understand/harms.yaml").split(separator: "\n")
        let rest = lines.filter { !$0.hasPrefix("\(key):") }.joined(separator: "\n")
        let folder = try TinyPolicy.folder(.add("understand/harms.yaml", rest))
        let error = try #require(throws: BadInput.self) { try PolicyBook(folder) }
        #expect(error.description == "tiny/understand/harms.yaml:1: '\(key)' is missing; add '\(key): …'")
    }

    @Test func `a file where none is looked for is told with the place that was meant`() throws {
        let harms = try TinyPolicy.text(of: "understand/harms.yaml")
        let near = try TinyPolicy.folder(.add("understand/harm.yaml", harms))
        let told = try #require(throws: BadInput.self) { try PolicyBook(near) }
        #expect(
            told.description
                == "tiny/understand/harm.yaml: no policy file is looked for here; did you mean 'understand/harms.yaml'?"
        )
        let far = try TinyPolicy.folder(.add("notes.yaml", harms))
        let error = try #require(throws: BadInput.self) { try PolicyBook(far) }
        #expect(error.remedy == "Policy/README.md says which file goes where")
    }

    @Test(arguments: ["town", "c", "council-of"])
    func `a file is named as its id`(_ id: String) throws {
        let folder = try TinyPolicy.folder(
            .replace("id: council", in: "respond/agencies/council.yaml", by: "id: \(id)")
        )
        let error = try #require(throws: BadInput.self) { try PolicyBook(folder) }
        #expect(error.source.name == "tiny/respond/agencies/council.yaml")
        #expect(error.remedy == "name it \(id).yaml")
    }
}
