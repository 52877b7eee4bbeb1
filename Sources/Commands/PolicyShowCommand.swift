import ArgumentParser
import Documents
import Notation
import PolicyBook
import Vocabulary

/// `heed policy show`: what the policy says of one thing, in plain words.
struct PolicyShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Tell in plain words what the policy says of something, and on whose authority.",
        discussion: """
            ID is that of a clue, a vulnerability, a feature, a control, a harm, a fact, a test, an alert, an agency, a
            route, a set of questions, a page of guidance or an entry of one; without it the ids are listed.
            """
    )

    @Argument(help: ArgumentHelp("What to tell of.", valueName: "id"))
    var ids: [String] = []

    @Flag(help: "No colour.")
    var plain = false

    @OptionGroup var options: PolicyOptions

    func run() throws {
        try reporting {
            let folder = try Composition.folder(options.folder)
            let policy = try Composition.policyNow(in: folder).policy
            let known = PolicyEntryPage.ids(of: policy)
            if ids.isEmpty { show(known.joined(separator: "\n") + "\n") }
            let pages = try ids.map { id throws(BadInput) in
                let isColoured = !plain && Terminal.hasColour
                let page = PolicyEntryPage(id, of: policy, width: Terminal.width, isColoured: isColoured)
                if let text = page.text { return text }
                let near = id.closest(among: known).map { "did you mean '\($0)'?" }
                throw BadInput(
                    Source(name: folder.name),
                    line: nil,
                    "\(id.inQuotes) is the id of nothing in the policy",
                    remedy: near ?? "heed policy show lists the ids"
                )
            }
            show(pages.joined())
        }
    }
}
