import PlainWords
package import PolicyBook
package import Understand
package import Vocabulary

/// The policy in force, entry by entry, as people read it.
package struct PolicyCatalogue: Sendable {
    /// What the policy is called, with its version.
    package let title: String
    package let entries: [PolicyEntry]
    package let unchecked: [UncheckedEntry]
    private let entriesByAddress: [PolicyAddress: PolicyEntry]
    private let files: [PolicyAddress: PolicySheet]
    private let open: [PolicyAddress: [String]]
    /// What each entry says, ready to be searched.
    private let said: [[UInt8]]

    package init(_ policy: Policy, _ book: PolicyBook, on day: CalendarDay) throws {
        let sheets = try PolicySheet.sheets(of: book.origin).filter { $0.inForce?.contains(day) ?? false }
        let whole = sheets.first { $0.path.hasPrefix("policy") }?.title ?? policy.name.id
        title = "\(whole), \(policy.name.version)"
        files = Dictionary(sheets.flatMap { sheet in sheet.holds.map { ($0, sheet) } }) { first, _ in first }
        let words = PolicyWords(policy, files, open: Set(book.unverified.map(\.place)))
        entries = words.entries
        entriesByAddress = Dictionary(words.entries.map { ($0.address, $0) }) { first, _ in first }
        said = words.entries.map(\.said)
        unchecked = UncheckedEntry.entries(book.unverified, sheets, words.namesByAddress)
        open = Dictionary(grouping: unchecked.filter { $0.address != nil }) { $0.address ?? PolicyAddress(.facts, "") }
            .mapValues { $0.map(\.check) }
    }

    package subscript(_ address: PolicyAddress) -> PolicyEntry? { entriesByAddress[address] }

    package func sheet(_ address: PolicyAddress) -> PolicySheet? { files[address] }

    /// What must still be held against a source.
    package func checks(_ address: PolicyAddress) -> [String] { open[address] ?? [] }

    package func isUnverified(_ address: PolicyAddress) -> Bool { open[address] != nil }

    /// The entries that speak of one.
    package func users(of address: PolicyAddress) -> [PolicyEntry] {
        entries.filter { $0.named.contains(address) && $0.address != address }
    }

    /// What speaks of something; everything where nothing is sought.
    package func entries(speakingOf sought: String) -> [PolicyEntry] {
        let sought = Array(sought.lowercased().utf8)
        return sought.isEmpty ? entries : zip(entries, said).filter { $1.holds(sought) }.map(\.0)
    }
}

extension [UInt8] {
    /// Whether some bytes stand in it, one after another.
    fileprivate func holds(_ sought: [UInt8]) -> Bool {
        guard let first = sought.first, sought.count <= count else { return false }
        return withUnsafeBufferPointer { text in
            sought.withUnsafeBufferPointer { sought in
                (0...(text.count - sought.count)).contains { place in
                    text[place] == first && (1..<sought.count).allSatisfy { text[place + $0] == sought[$0] }
                }
            }
        }
    }
}

/// Something of the policy that nobody has held against its source yet.
package struct UncheckedEntry: Sendable {
    /// Nil where it is no entry to read.
    package let address: PolicyAddress?
    package let kind: String
    package let name: String
    package let check: String
    package let owner: String

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
