import ArgumentParser
import Documents
import Notation
import PolicyBook
import Recognise
import Understand
import Vocabulary

/// `heed assess`: contact documents in, explained assessments out.
struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Assess contacts: what they mean, why, what to ask, who acts, what to refer by when.",
        discussion: """
            FILE is a contact document in YAML or JSON; - reads standard input. With --jsonl every line of it is a
            contact in JSON, answered by a line; without a FILE standard input is read.
            Ages, windows, clocks and the policy in force are as at the document's own time, or --at.
            """
    )

    @Argument(help: ArgumentHelp("Contact documents.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "One JSON document a line.")
    var json = false

    @Flag(help: "Read JSON Lines and write JSON Lines, on every core and in constant memory.")
    var jsonl = false

    @Flag(help: "No colour.")
    var plain = false

    @Option(help: ArgumentHelp("Assess as at this time (RFC 3339).", valueName: "instant"))
    var at: String?

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    @Flag(help: "Live use: refuse a policy in which anything is not verified.")
    var live = false

    func validate() throws {
        if files.isEmpty, !jsonl { throw ValidationError("name a contact document, or - for standard input") }
        if let at, Instant(text: at) == nil {
            throw ValidationError("'\(at)' is not a date and time; write it like 2026-11-20T22:10:00Z")
        }
    }

    func run() throws {
        try reporting {
            let folder = try Composition.folder(policy)
            if live { try Composition.requireVerified(folder) }
            let assessing = Assessing(policies: try Composition.policies(in: folder), moment: moment)
            if jsonl { return try assessLines(assessing) }
            let results = try files.map { file throws(BadInput) in
                let input = try InputFile.read(file)
                let node = try NodeReader.read(input.bytes, from: input.source)
                let (assessment, policy) = try assessing.assess(node, from: input.source)
                if json { return JSONText(assessment.json).compact + "\n" }
                return AssessmentPage(
                    assessment,
                    under: policy.policy,
                    width: Terminal.width,
                    isColoured: !plain && Terminal.hasColour
                ).text
            }
            show(results.joined(separator: json ? "" : "\n"))
        }
    }

    private var moment: Instant? { at.flatMap(Instant.init(text:)) }

    private func assessLines(_ assessing: Assessing) throws {
        var status: ExitCode?
        for file in files.isEmpty ? ["-"] : files {
            let input = try InputFile.open(file)
            let work = LineWork(
                noun: "contacts",
                tellsEnd: true,
                bad: { JSONText(.map([("contact", .null), ("error", .text($0.description))])).compact },
                answer: { line, record throws(BadInput) in
                    let source = Source(name: input.source.name, record: record)
                    let node = try NodeReader.json(line, from: source)
                    return JSONText(try assessing.assess(node, from: source).0.json).compact
                }
            )
            do {
                try work.run(InputLines(input.handle), of: input.source)
            } catch let code as ExitCode {
                status = code
            }
        }
        if let status { throw status }
    }
}

/// Assesses documents as at their own time, or as at one moment for all.
private struct Assessing: Sendable {
    let policies: PoliciesByDay
    let moment: Instant?

    func assess(_ node: Node, from source: Source) throws(BadInput) -> (Assessment, PolicyInForce) {
        let document = Field(node, at: "", in: source)
        var fields = try document.fields()
        let happened = try fields.required("at").instant()
        let policy = try policies.policy(at: moment ?? happened)
        var contact = try policy.contact(document)
        contact.at = moment ?? happened
        return (try policy.assess(contact), policy)
    }
}
