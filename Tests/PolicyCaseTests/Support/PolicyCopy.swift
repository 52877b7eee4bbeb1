import Foundation
import PolicyBook
import PolicyProof
import Testing

/// A copy of the bundled policy that a test may change.
struct PolicyCopy {
    private let folder: URL

    init(withCases: Bool = false) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "policy-\(UUID().uuidString)")
        for file in try PolicyFolder.bundled().files where withCases || !file.path.hasPrefix("cases/") {
            try write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
        }
    }

    /// Puts an example where it says that it goes; a new file must not be there already.
    func take(_ example: GuideExample) throws {
        let file = folder.appending(path: example.path)
        if case .newFile = example.spot {
            try #require(!FileManager.default.fileExists(atPath: file.path), "\(example.path) is there already")
            return try write(example.text, to: example.path)
        }
        try write(try example.placed(in: String(contentsOf: file, encoding: .utf8)), to: example.path)
    }

    func read() throws -> PolicyFolder {
        try PolicyFolder(at: folder, named: "Policy")
    }

    func outcomes() throws -> [CaseSuite.Outcome] {
        let read = try read()
        return try CaseSuite(read, under: PoliciesByDay(try PolicyBook(read))).run()
    }

    func remove() {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            Issue.record(error)
        }
    }

    private func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }
}
