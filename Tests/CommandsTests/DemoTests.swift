import Foundation
import Testing

/// The demonstration keeps away from other records, and leaves nothing half made.
@Suite struct DemoTests {
    @Test func `a folder that holds other records is refused and stays as it is`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let added = try await Heed.run(
            ["user", "add", "--data", "kept", "--name", "Asha Rao", "--agency", "police", "--role", "responder"],
            in: scratch.folder
        )
        try #require(added.status == 0)
        let records = scratch.folder.appending(path: "kept/heed.sqlite")
        let before = try Data(contentsOf: records)

        let run = try await Heed.run(["demo", "--no-serve", "--data", "kept"], in: scratch.folder)

        #expect(run.status == 69)
        #expect(run.errors.contains("holds records that are not of the demonstration"))
        #expect(try Data(contentsOf: records) == before)
    }

    @Test func `a folder that was filled is told of again and not filled anew`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }
        let folder = scratch.folder.appending(path: "demo")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data().write(to: folder.appending(path: "heed.sqlite"))
        try Data("signs in with a word\n".utf8).write(to: folder.appending(path: "practice.txt"))

        let run = try await Heed.run(["demo", "--no-serve", "--data", "demo"], in: scratch.folder)

        #expect(run.status == 0)
        #expect(run.output == "signs in with a word\n")
    }

    @Test func `an address that is none is refused before anything is made`() async throws {
        let scratch = try Scratch()
        defer { scratch.remove() }

        let run = try await Heed.run(["demo", "--listen", "nowhere", "--data", "demo"], in: scratch.folder)

        #expect(run.status == 64)
        #expect(!FileManager.default.fileExists(atPath: scratch.folder.appending(path: "demo").path))
    }
}
