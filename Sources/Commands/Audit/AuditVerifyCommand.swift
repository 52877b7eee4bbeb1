import ArgumentParser
import Foundation
import Notation
import Store

/// `heed audit verify`: reads all of it, in one folder or in several.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read the whole journal and every record it accounts for; name the first entry that is wrong.",
        discussion: """
            Without a checkpoint kept elsewhere, entries cut off at the end cannot be missed: give the newest one.

            Several folders, such as backups, are verified one after another against the same checkpoint; each has a
            line of its own, and the status is that of the first that is not whole.
            """
    )

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("A signed checkpoint.", valueName: "file"))
    var checkpoint: String?

    @Option(help: ArgumentHelp("The key that verifies it; the store's own where none is given.", valueName: "file"))
    var key: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Argument(help: ArgumentHelp("Folders to verify; that of --data where none is given.", valueName: "dir"))
    var folders: [String] = []

    func run() async throws {
        guard !folders.isEmpty else { return try await verify(store, called: nil) }
        var first: ExitCode?
        for folder in folders {
            var one = store
            one.data = folder
            do {
                try await verify(one, called: folder)
            } catch let status as ExitCode {
                first = first ?? status
            }
        }
        if let first { throw first }
    }

    /// - Throws: an `ExitCode` where it is not whole, or cannot be read at all.
    private func verify(_ store: StoreOptions, called name: String?) async throws {
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
            let called = name.map { "\($0): " } ?? ""
            if json {
                show(JSONText(.map(line(name, isWhole, verdict, words))).compact + "\n")
            } else {
                show(called + words.prefix(1).uppercased() + words.dropFirst() + ".\n")
            }
            guard isWhole else {
                let remedy = verdict.isWhole ? "compare the file with a backup that verifies" : verdict.remedy
                tell("heed: \(called)\(words); \(remedy)")
                throw ExitCode.badInput
            }
            if checkpoint == nil { tell("heed: \(called)\(verdict.remedy)") }
        }
    }

    private func line(
        _ name: String?,
        _ isWhole: Bool,
        _ verdict: JournalVerdict,
        _ words: String
    ) -> [(String, JSONValue)] {
        let first = verdict.firstBad.map(JSONValue.integer) ?? .null
        return (name.map { [("data", .text($0))] } ?? []) + [
            ("whole", .bool(isWhole)), ("first_bad", first), ("reason", .text(words)),
        ]
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
