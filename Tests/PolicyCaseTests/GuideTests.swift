import Foundation
import Testing

@testable import PolicyBook

/// What the guides tell a reader to write works as written, with the policy folder alone.
struct GuideTests {
    @Test func `a new threshold needs only the three blocks of its guide`() throws {
        #expect(try failuresOfNewThreshold { $0 }.isEmpty)
    }

    @Test func `the case of the new threshold fails where the threshold asks another fact`() throws {
        let asked = "fact: could-not-escape-fire"
        #expect(try !failuresOfNewThreshold { $0.replacing(asked, with: "fact: has-capacity") }.isEmpty)
    }

    private func failuresOfNewThreshold(_ change: (String) -> String) throws -> [String] {
        let guide = try Guide("add-a-test")
        let copy = try PolicyCopy()
        defer { copy.remove() }
        try copy.append(guide.blocks[0], to: "understand/facts.yaml")
        try copy.write(change(guide.blocks[1]), to: "understand/tests/fire-risk.yaml")
        try copy.write(guide.blocks[2], to: "cases/tests/fire-risk.yaml")
        return try copy.failures(of: "cases/tests/fire-risk.yaml")
    }

    @Test func `a new agency needs only the two blocks of its guide`() throws {
        let guide = try Guide("add-an-agency")
        let copy = try PolicyCopy()
        defer { copy.remove() }
        try copy.write(guide.blocks[0], to: "respond/agencies/coastguard.yaml")
        try copy.write(guide.blocks[2], to: "cases/roles/coastguard.yaml")
        #expect(try copy.failures(of: "cases/roles/coastguard.yaml").isEmpty)
    }

    @Test func `the rule for a new harm reads as the guide writes it`() throws {
        let guide = try Guide("add-a-feature-or-control")
        let copy = try PolicyCopy()
        defer { copy.remove() }
        try copy.append(guide.blocks[0], to: "understand/formulation.yaml")
        #expect(try copy.failures(of: "cases/contacts/12-calm-report-full-of-history.yaml").isEmpty)
    }
}

/// The fenced YAML of one guide.
private struct Guide {
    let blocks: [String]

    init(_ name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let text = try String(contentsOf: root.appending(path: "docs/guides/\(name).md"), encoding: .utf8)
        blocks = text.components(separatedBy: "```yaml\n").dropFirst().map { part in
            part.components(separatedBy: "```").first ?? ""
        }
    }
}

/// A copy of the bundled policy that a test may change.
private struct PolicyCopy {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "policy-\(UUID().uuidString)")
        for file in try PolicyFolder.bundled().files where !file.path.hasPrefix("cases/") || file.path.contains("/12-")
        {
            try write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
        }
    }

    func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func append(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try write(try String(contentsOf: file, encoding: .utf8) + "\n" + text, to: path)
    }

    func failures(of path: String) throws -> [String] {
        let read = try PolicyFolder(at: folder, named: "Policy")
        let suite = try CaseSuite(read, under: PoliciesByDay(try PolicyBook(read)))
        let outcome = try #require(try suite.run().first { $0.path == path })
        return outcome.failures
    }

    func remove() {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            Issue.record(error)
        }
    }
}
