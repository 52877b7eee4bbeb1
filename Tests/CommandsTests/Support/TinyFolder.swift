import Foundation
import PolicyBook
import Testing

/// The tiny policy in a folder of its own, on which commands are run.
struct TinyFolder {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        let tiny = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../PolicyBookTests/TinyPolicy").standardizedFileURL
        try FileManager.default.copyItem(at: tiny, to: scratch.folder.appending(path: "tiny"))
        let words = try PolicyFolder.bundled().files.first { $0.path == "understand/words.yaml" }
        try scratch.write(Data(try #require(words).bytes), to: "tiny/understand/words.yaml")
    }

    func replace(_ piece: String, in path: String, by other: String) throws {
        let text = try scratch.text(of: "tiny/" + path)
        try #require(text.contains(piece), "\(path) does not hold \(piece)")
        try scratch.write(text.replacing(piece, with: other), to: "tiny/" + path)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: scratch.folder.appending(path: "tiny/" + path))
    }

    /// Puts a file beside the policy, where the command is run.
    func write(_ text: String, to name: String) throws {
        try scratch.write(text, to: name)
    }

    func run(_ arguments: [String], input: String = "") async throws -> Heed.Run {
        try await Heed.run(arguments + ["--policy", "tiny"], input: Data(input.utf8), in: scratch.folder)
    }

    func remove() { scratch.remove() }
}
