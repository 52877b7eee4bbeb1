import ArgumentParser
import Documents
import Notation
import PolicyBook
import Recognise
import Vocabulary

/// `heed assess`: contact documents in, explained assessments out.
struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Assess contacts: what they mean, why, what to ask, who acts, what to refer by when.",
        discussion: """
            FILE is a contact document in YAML or JSON; - reads standard input.
            Ages, windows, clocks and the policy in force are as at the document's own time, or --at.
            """
    )

    @Argument(help: ArgumentHelp("Contact documents.", valueName: "file"))
    var files: [String]

    @Flag(help: "One JSON document a line.")
    var json = false

    @Flag(help: "No colour.")
    var plain = false

    @Option(help: ArgumentHelp("Assess as at this time (RFC 3339).", valueName: "instant"))
    var at: String?

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    @Flag(help: "Live use: refuse a policy in which anything is not verified.")
    var live = false

    func validate() throws {
        if let at, Instant(text: at) == nil {
            throw ValidationError("'\(at)' is not a date and time; write it like 2026-11-20T22:10:00Z")
        }
    }

    func run() throws {
        try reporting {
            let folder = try Composition.folder(policy)
            if live { try Composition.requireVerified(folder) }
            let policies = try Composition.policies(in: folder)
            let moment = at.flatMap(Instant.init(text:))
            let results = try files.map { file throws(BadInput) in
                try assessed(try InputFile.read(file), moment, policies)
            }
            show(results.joined(separator: json ? "" : "\n"))
        }
    }

    private func assessed(
        _ input: InputFile,
        _ moment: Instant?,
        _ policies: PoliciesByDay
    ) throws(BadInput) -> String {
        let document = Field(try NodeReader.read(input.bytes, from: input.source), at: "", in: input.source)
        var fields = try document.fields()
        let happened = try fields.required("at").instant()
        let policy = try policies.policy(at: moment ?? happened)
        var contact = try policy.contact(document)
        contact.at = moment ?? happened
        let assessment = try policy.assess(contact)
        if json { return JSONText(assessment.json).compact + "\n" }
        return AssessmentPage(
            assessment,
            under: policy.policy,
            width: Terminal.width,
            isColoured: !plain && Terminal.hasColour
        ).text
    }
}
