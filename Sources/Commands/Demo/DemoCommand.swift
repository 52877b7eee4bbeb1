import ArgumentParser
import DemoForce
import Foundation
import Identity
import PolicyBook
import Store
import Vocabulary

/// `heed demo`: an invented force with two years of work, to look round in and to practise on.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fill a folder with an invented force and its partners, and serve it.",
        discussion: """
            Every person and place in it is invented, and each page says so. What to sign in with, and what is worth
            finding, is printed, and kept in practice.txt of the folder. A folder that was filled before is served again
            as it stands; one that holds other records is refused.
            """
    )

    @Option(help: ArgumentHelp("The folder of its own that the invented records are kept in.", valueName: "dir"))
    var data = "heed-demo"

    @Option(help: ArgumentHelp("Where to listen; port 0 takes any that is free.", valueName: "host:port"))
    var listen = "127.0.0.1:8080"

    @Option(help: "How many contacts there are about; fewer are ready sooner, and leave some of the patterns out.")
    var contacts = 6_000

    @Option(help: ArgumentHelp("The moment at which the two years end; now where none is given.", visibility: .hidden))
    var until: String?

    @Flag(inversion: .prefixedNo, help: "Serve it when it is filled.")
    var serve = true

    func validate() throws {
        do { _ = try serving() } catch { throw ValidationError(ServeCommand.message(for: error)) }
        if let until, Instant(text: until) == nil {
            throw ValidationError("--until is a moment like 2026-11-20T12:00:00Z")
        }
        if !(100...20_000).contains(contacts) { throw ValidationError("--contacts is a number from 100 to 20000") }
    }

    func run() async throws {
        try await reporting {
            let folder = try StoreOptions.parse(["--data", data]).folder()
            if folder.hasRecords, !folder.isPractice {
                throw FolderProblem(
                    path: folder.url.path,
                    problem: "the folder holds records that are not of the demonstration",
                    remedy: "name another with --data; invented people are never put among real ones"
                )
            }
            if !folder.hasRecords { try await fill(folder) }
            show(try String(contentsOf: folder.practiceNote, encoding: .utf8))
        }
        if serve {
            show("\nOpen http://\(listen)/ and sign in. Ctrl-C ends it.\n")
            try await serving().run()
        }
    }

    private func serving() throws -> ServeCommand {
        try ServeCommand.parse(["--data", data, "--listen", listen])
    }

    private func fill(_ folder: DataFolder) async throws {
        let lock = try FolderLock(folder)
        defer { withExtendedLifetime(lock) {} }
        folder.clearLoading()
        let end = until.flatMap { Instant(text: $0) } ?? LiveSurroundings().now
        do {
            let note = try await DemoLoading(folder, contacts: contacts, endingAt: end)()
            try folder.take(practiceRecordsNoted: note)
        } catch {
            folder.clearLoading()
            throw error
        }
    }
}
