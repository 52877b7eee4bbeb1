import Foundation
import PolicyBook
import Testing

/// The page that a responder reads, held against the one that was last agreed.
///
/// `HEED_RENEW_GOLDENS=1 swift test --filter PageTests` writes the page anew; look at the difference before keeping it.
@Suite struct PageTests {
    private static let goldens = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    @Test(arguments: ["01-dementia-son-takes-pension"])
    func `the page of an example is the agreed one`(_ example: String) async throws {
        let contact = try contact(of: example)
        let run = try await Heed.run("assess", "--plain", "-", input: contact)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || !$0.contains(" ") })
        let golden = Self.goldens.appending(path: example + ".txt")
        let page = withoutHash(run.output)
        if ProcessInfo.processInfo.environment["HEED_RENEW_GOLDENS"] == "1" {
            try Data(page.utf8).write(to: golden)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == page)
    }

    /// The contact of a case, cut out of its file line by line.
    private func contact(of example: String) throws -> String {
        let files = try PolicyFolder.bundled().files(under: "cases/contacts")
        let file = try #require(files.first { $0.path.hasSuffix("/\(example).yaml") })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "contact:"))
        return lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix("  ") }.map { $0.dropFirst(2) }.joined(
            separator: "\n"
        )
    }

    /// The hash changes with every word of the policy, and would make every golden stale.
    private func withoutHash(_ page: String) -> String {
        page.replacing(#/(Policy \S+ \S+), [0-9a-f]{12}\./#) { "\($0.output.1), (hash)." }
    }
}
