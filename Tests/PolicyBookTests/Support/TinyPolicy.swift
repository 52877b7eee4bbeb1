import Documents
import Foundation
import PolicyBook
import Testing

/// A policy as small as one can be: every place has a file, every rule a case.
///
/// Its words are those of the policy that comes with the program, so that a new phrase is needed in one place only.
enum TinyPolicy {
    /// What is changed before it is read.
    enum Change {
        case replace(String, in: String, by: String)
        case add(String, String)
        case remove(String)
    }

    private static let original = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .appending(path: "../TinyPolicy")
        .standardizedFileURL

    /// The policy with some changes, read from a folder that is gone again afterwards.
    static func folder(_ changes: Change...) throws -> PolicyFolder {
        try folder(changes)
    }

    static func folder(_ changes: [Change]) throws -> PolicyFolder {
        let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.copyItem(at: original, to: place)
        defer { removeTemporary(place) }
        try apply(.add(words, try text(of: words)), in: place)
        for change in changes { try apply(change, in: place) }
        return try PolicyFolder(at: place, named: "tiny")
    }

    private static let words = "understand/words.yaml"

    static func text(of path: String) throws -> String {
        guard path != words else {
            let file = try #require(try PolicyFolder.bundled().files.first { $0.path == words })
            return String(decoding: file.bytes, as: UTF8.self)
        }
        return try String(contentsOf: original.appending(path: path), encoding: .utf8)
    }

    /// The line on which a piece of a file begins.
    static func line(of piece: String, in path: String) throws -> Int {
        let text = try text(of: path)
        let start = try #require(text.range(of: piece), "\(path) does not hold \(piece)").lowerBound
        return text[..<start].count { $0 == "\n" } + 1
    }

    private static func apply(_ change: Change, in place: URL) throws {
        switch change {
        case .remove(let path): try FileManager.default.removeItem(at: place.appending(path: path))
        case .add(let path, let text):
            let file = place.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        case .replace(let piece, let path, let other):
            let file = place.appending(path: path)
            let text = try String(contentsOf: file, encoding: .utf8)
            let range = try #require(text.range(of: piece), "\(path) does not hold \(piece)")
            try Data(text.replacingCharacters(in: range, with: other).utf8).write(to: file)
        }
    }

    private static func removeTemporary(_ place: URL) {
        do {
            try FileManager.default.removeItem(at: place)
        } catch {
            Issue.record("the temporary folder stays behind: \(error)")
        }
    }
}
