import Access
import ArgumentParser
import Identity
import Learn
import PolicyBook
import Store
import Vocabulary

/// `heed licence show`: one licence, and what was decided about it.
struct LicenceShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show how a licence stands, and what was decided about it when."
    )

    @Argument(help: "The licence's id.")
    var licence: String

    @OptionGroup var options: LicenceOptions

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await options.open()
            let view = try await ReadLicences(desk)(RecordID(licence), by: actor)
            show(view.lines.map { $0 + "\n" }.joined())
        }
    }
}

extension LicenceView {
    fileprivate var lines: [String] {
        let scopes = record.scopes.map(\.text).joined(separator: ", ")
        let conditions = record.conditions.isEmpty ? [] : ["conditions: " + record.conditions.joined(separator: "; ")]
        return [
            "\(holder?.name ?? record.holder.text): \(scheme?.term.title ?? record.scheme.text)",
            "status: \(record.status.words)", "covers: \(scopes)", "until: \(record.expires?.text ?? "-")",
        ] + conditions
            + record.steps.map { "\($0.at.text) \($0.move.rawValue), by \(names[$0.by] ?? $0.by.text)" }
    }
}
