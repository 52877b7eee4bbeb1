import ArgumentParser
import PolicyBook

/// `heed policy unverified`: list what a named person has still to check.
struct PolicyUnverifiedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unverified",
        abstract: "List the entries that nobody has held against their source yet, and what to check where.",
        discussion: "A named person signs an entry off in sign-offs.yaml: {place, by, on}. Live use needs all of them."
    )

    @OptionGroup var options: PolicyOptions

    func run() throws {
        try reporting {
            let entries = try PolicyBook(try Composition.folder(options.folder)).unverified
            for entry in entries { show("\(entry.place)\n    check: \(entry.check)\n") }
            show(entries.isEmpty ? "Everything is verified.\n" : "\(entries.count) entries are to be verified.\n")
        }
    }
}
