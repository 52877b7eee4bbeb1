import ArgumentParser
import Foundation
import Store

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
