import PolicyBook
import Understand
import Vocabulary

/// The policy in force, entry by entry, as people read it.
struct PolicyCatalogue: Sendable {
    /// What the policy is called, with its version.
    let title: String
    let entries: [PolicyEntry]
    let unchecked: [UncheckedEntry]
    private let files: [PolicyAddress: PolicySheet]
    private let open: [PolicyAddress: [String]]

    init(_ policy: Policy, _ book: PolicyBook, on day: CalendarDay) throws {
        let sheets = try PolicySheet.sheets(of: book.origin).filter { $0.inForce?.contains(day) ?? false }
        let whole = sheets.first { $0.path.hasPrefix("policy") }?.title ?? policy.name.id
        title = "\(whole), \(policy.name.version)"
        files = Dictionary(sheets.flatMap { sheet in sheet.holds.map { ($0, sheet) } }) { first, _ in first }
        let words = PolicyWords(policy, files)
        entries = words.entries
        unchecked = UncheckedEntry.entries(book.unverified, sheets, words.namesByAddress)
        open = Dictionary(grouping: unchecked.filter { $0.address != nil }) { $0.address ?? PolicyAddress(.facts, "") }
            .mapValues { $0.map(\.check) }
    }

    subscript(_ address: PolicyAddress) -> PolicyEntry? { entries.first { $0.address == address } }

    func sheet(_ address: PolicyAddress) -> PolicySheet? { files[address] }

    /// What must still be held against a source.
    func checks(_ address: PolicyAddress) -> [String] { open[address] ?? [] }

    func isUnverified(_ address: PolicyAddress) -> Bool { open[address] != nil }

    /// The entries that speak of one.
    func users(of address: PolicyAddress) -> [PolicyEntry] {
        entries.filter { $0.named.contains(address) && $0.address != address }
    }

    /// What speaks of something; everything where nothing is sought.
    func entries(speakingOf sought: String) -> [PolicyEntry] {
        let sought = sought.lowercased()
        return sought.isEmpty ? entries : entries.filter { $0.speaks(of: sought) }
    }
}

/// Something of the policy that nobody has held against its source yet.
struct UncheckedEntry: Sendable {
    /// Nil where it is no entry to read.
    let address: PolicyAddress?
    let kind: String
    let name: String
    let check: String
    let owner: String

    static func entries(
        _ open: [UnverifiedEntry],
        _ sheets: [PolicySheet],
        _ names: [PolicyAddress: String]
    ) -> [UncheckedEntry] {
        let byPath = Dictionary(sheets.map { ($0.path, $0) }) { first, _ in first }
        return open.compactMap { entry in
            let place = entry.place.split(separator: ": ", maxSplits: 1).map(String.init)
            guard let path = place.first, let sheet = byPath[path] else { return nil }
            let address = sheet.address(of: place.count > 1 ? place[1] : nil).flatMap { names[$0] == nil ? nil : $0 }
            return UncheckedEntry(
                address: address,
                kind: PolicyKind(file: path)?.words ?? "The rest",
                name: address.flatMap { names[$0] } ?? sheet.title.capitalised,
                check: entry.check.withoutAddresses.asSentence,
                owner: sheet.owner
            )
        }
    }
}
