import ArgumentParser
import Notation
import PolicyBook
import Store
import Understand
import Vocabulary

/// `heed replay`: assesses again what was assessed, under the policy of its time.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Assess again everything that was assessed, under the policy kept with it; name what differs.",
        discussion: "Byte for byte: a difference means that this version of Heed reasons otherwise than the one before."
    )

    private static let part = 200

    @OptionGroup var store: StoreOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let kept = try await store.open(store.folder(isExpected: true))
            var policies: [String: Replaying] = [:]
            var last: RecordID?
            var count = 0
            var differing: [RecordID] = []
            while true {
                let part = try await kept.read { [last] in try $0.assessments(after: last, atMost: Self.part) }
                guard let end = part.last else { break }
                for record in part {
                    let policy = try await policy(record.made.policy.sha256, in: kept, &policies)
                    if try policy.again(record.made).output != record.made.output { differing.append(record.id) }
                }
                count += part.count
                last = end.id
            }
            try report(count, differing)
        }
    }

    private func policy(
        _ sha256: String,
        in store: Store,
        _ known: inout [String: Replaying]
    ) async throws -> Replaying {
        if let policy = known[sha256] { return policy }
        let files = try await store.read { try $0.policyFiles(sha256) }
        guard !files.isEmpty else {
            throw BadInput(
                Source(name: "records"),
                line: nil,
                "the policy \(sha256.prefix(12)) is not kept",
                remedy: "bring it back from a backup"
            )
        }
        let policy = try Replaying(files.map { PolicyFolder.File(path: $0.path, bytes: $0.bytes) })
        known[sha256] = policy
        return policy
    }

    private func report(_ count: Int, _ differing: [RecordID]) throws {
        if json {
            let ids = JSONValue.list(differing.map { .text($0.text) })
            show(JSONText(.map([("assessments", .integer(count)), ("differing", ids)])).compact + "\n")
        } else {
            show("\(count) assessments, \(differing.count) differ\n")
        }
        guard !differing.isEmpty else { return }
        for id in differing { tell("heed: assessment \(id) comes out otherwise") }
        throw ExitCode.badInput
    }
}
