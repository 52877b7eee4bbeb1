import Foundation
import Testing

/// The master keys as whoever runs the program meets them.
struct KeysTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func heed(_ arguments: String...) async throws -> Heed.Run {
        try await Heed.run(arguments + ["--data", "kept"], in: scratch.folder)
    }

    private func addAccount(_ more: String...) async throws {
        let words = [
            "user", "add", "--name", "Asha Rao", "--agency", "police", "--role", "responder", "--data", "kept",
        ]
        let run = try await Heed.run(words + more, in: scratch.folder)
        try #require(run.status == 0, "\(run.errors)")
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: scratch.folder.appending(path: path).path)
    }

    @Test func `they are listed without what they are, and replaced`() async throws {
        defer { scratch.remove() }
        try await addAccount()
        let listed = try await heed("keys", "list")
        #expect(listed.output.hasPrefix("records-1.key, made 20") && listed.output.contains(": 1 key is under it"))

        let rotated = try await heed("keys", "rotate", "--json")
        #expect(rotated.output == "{\"number\":2,\"keys\":1,\"ended\":false}\n")
        #expect(exists("kept/keys/records-2.key") && !exists("kept/keys/records-1.key"))
        #expect(try await heed("keys", "list").output.hasPrefix("records-2.key"))
        #expect(try await heed("audit", "verify").status == 0)
    }

    @Test func `without the master key nothing opens, and it says which file is to come back`() async throws {
        defer { scratch.remove() }
        try await addAccount()
        try FileManager.default.removeItem(at: scratch.folder.appending(path: "kept/keys/records-1.key"))
        let run = try await heed("keys", "list")
        #expect(run.status == 69)
        #expect(run.errors.contains("records-1.key") && run.errors.contains("bring it back from a backup"))
        #expect(!exists("kept/keys/records-1.key"))
    }

    @Test func `they can lie elsewhere, and then nothing opens without saying where`() async throws {
        defer { scratch.remove() }
        try await addAccount("--keys", "safe")
        #expect(exists("safe/records-1.key") && !exists("kept/keys/records-1.key"))
        #expect(try await heed("keys", "list", "--keys", "safe").status == 0)
        #expect(try await heed("keys", "list").status == 69)
    }

    @Test func `where there are no records, nothing is made`() async throws {
        defer { scratch.remove() }
        #expect(try await heed("keys", "rotate").status == 69)
        #expect(!exists("kept"))
    }
}
