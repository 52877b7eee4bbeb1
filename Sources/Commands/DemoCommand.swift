import ArgumentParser
import Documents
import PolicyBook
import PolicyProof
import Recognise

/// `heed demo`: assess the example contacts and show the results.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Assess the example contacts that come with the policy, and show the results."
    )

    func run() throws {
        try reporting {
            let folder = try PolicyFolder.bundled()
            let policies = try Composition.policies(in: folder)
            let examples = folder.files(under: "cases/contacts")
            tell("Assessing \(examples.count) example contacts; all people and places are invented.")
            for file in examples {
                let example = try PolicyCase(file, in: folder.name, under: policies)
                let policy = try policies.policy(at: example.contact.at)
                show("\n\n# \(example.name)\n\n")
                show(
                    AssessmentPage(
                        try policy.assess(example.contact),
                        under: policy.policy,
                        width: Terminal.width,
                        isColoured: Terminal.hasColour
                    ).text
                )
            }
        }
    }
}
