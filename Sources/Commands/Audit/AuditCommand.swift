import ArgumentParser
import Foundation
import Notation
import Store

/// `heed audit`: the journal, proved.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Prove that the journal of who did what is whole and unaltered.",
        subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self]
    )
}

/// `heed audit verify`: reads all of it.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read the whole journal and every record it accounts for; name the first entry that is wrong.",
        discussion: """
            Without a checkpoint kept elsewhere, entries cut off at the end cannot be missed: give the newest one.
            """
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("A signed checkpoint.", valueName: "file"))
    var checkpoint: String?

    @Option(help: ArgumentHelp("The key that verifies it; the store's own where none is given.", valueName: "file"))
    var key: String?

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let folder = try store.folder(isExpected: true)
            let audit = JournalAudit(try await store.open(folder))
            let verdict = try await audit.verdict(against: checkpoint.map { try note(in: $0, folder) })
            // Records that their entries do not vouch for may not even be readable.
            let stray = verdict.isWhole ? try await audit.unaccounted() : []
            let isWhole = verdict.isWhole && stray.isEmpty
            let words =
                !stray.isEmpty
                ? "\(stray.count) records are not what the journal tells of them; the first is \(stray[0])"
                : verdict.reason
            if json {
                let first = verdict.firstBad.map(JSONValue.integer) ?? .null
                show(
                    JSONText(.map([("whole", .bool(isWhole)), ("first_bad", first), ("reason", .text(words))])).compact
                        + "\n"
                )
            } else {
                show(words.prefix(1).uppercased() + words.dropFirst() + ".\n")
            }
            guard isWhole else {
                tell(
                    "heed: \(words); \(verdict.isWhole ? "compare the file with a backup that verifies" : verdict.remedy)"
                )
                throw ExitCode.badInput
            }
            if checkpoint == nil { tell("heed: \(verdict.remedy)") }
        }
    }

    private func note(in path: String, _ folder: DataFolder) throws -> CheckpointNote {
        let keyPath = key ?? folder.keys.appending(path: "checkpoint.vkey").path
        do {
            let verifier = try CheckpointVerifier(
                text: text(of: keyPath).trimmingCharacters(in: .whitespacesAndNewlines)
            )
            return try CheckpointNote(text(of: path), signedBy: verifier)
        } catch let fault as CheckpointFault {
            throw BadInput(Source(name: path), line: nil, fault.reason, remedy: fault.remedy)
        }
    }

    private func text(of path: String) throws -> String {
        let input = try InputFile.read(path)
        return String(decoding: input.bytes, as: UTF8.self)
    }
}

/// `heed audit checkpoint`: signs how far the journal has come.
struct AuditCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Sign how far the journal has come, in a file outside the records, and print its path.",
        discussion: "Keep it on another machine, together with keys/checkpoint.vkey, which verifies it."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Where it is written.", valueName: "dir"))
    var checkpoints: String?

    func run() async throws {
        try await reporting {
            let folder = try store.folder(isExpected: true)
            let writer = CheckpointWriter(
                try await store.open(folder),
                folder,
                writingTo: checkpoints.map { URL(filePath: $0) }
            )
            if let file = try await writer.write() { show(file.path + "\n") }
        }
    }
}
