import Notation
import PlainWords
import Understand
import Vocabulary

/// The values of a file of the policy as people read them, whatever they are called: a list for each, and what nobody has
/// held against its source marked as such.
struct PlainValues {
    /// What ids such as `marac` are called.
    let titles: [String: String]
    /// The places within the file that nobody has checked yet.
    let open: Set<String>

    /// What stands in the head of every file, and is told beside the entry.
    private static let head: Set = [
        "id", "title", "meaning", "in_force", "owner", "source", "verify", "check", "notes",
    ]
    /// What is told otherwise than by its name.
    private static let aside: Set = ["id", "title", "meaning", "source", "verify", "check"]

    func lists(of sheet: Node) -> [PolicyEntry.List] {
        sheet.entries.filter { !Self.head.contains($0.key) }.compactMap { field in
            PolicyEntry.List(name(field.key), items(field.value, at: field.key))
        }
    }

    private func items(_ node: Node, at place: String) -> [PolicyEntry.Item] {
        if let leaf = leaf(node), node.items.isEmpty { return [PolicyEntry.Item(words: leaf)] }
        if case .list(let items) = node.content {
            return items.enumerated().map { number, item in record(item, at: place + Self.part(item, number)) }
        }
        let told = node.entries.filter { !Self.aside.contains($0.key) }.map { field in
            item(field.key, field.value, at: "\(place).\(field.key)")
        }
        let source = source(of: node).map { PolicyEntry.Item(words: $0, isUnverified: open.contains(place)) }
        return told + [source].compactMap(\.self)
    }

    private func item(_ key: String, _ node: Node, at place: String) -> PolicyEntry.Item {
        let isOpen = open.contains(place)
        if let words = leaf(node) { return PolicyEntry.Item(words: "\(name(key)): \(words)", isUnverified: isOpen) }
        return PolicyEntry.Item(words: name(key), details: lines(node, at: place), isUnverified: isOpen)
    }

    /// One of a list: by its title, with whatever else it says below.
    private func record(_ node: Node, at place: String) -> PolicyEntry.Item {
        guard !node.entries.isEmpty else { return PolicyEntry.Item(words: leaf(node) ?? "") }
        let head = self.head(of: node)
        return PolicyEntry.Item(
            words: head ?? line(node),
            details: head == nil ? [] : lines(node, at: place),
            isUnverified: open.contains(place)
        )
    }

    /// All that a group of values says beside its title, a line each.
    private func lines(_ node: Node, at place: String) -> [String] {
        if !node.items.isEmpty { return node.items.map(line) }
        let told = node.entries.filter { !Self.aside.contains($0.key) }.flatMap { field -> [String] in
            let inner = "\(place).\(field.key)"
            let mark = open.contains(inner) ? " (not yet verified)" : ""
            if let words = leaf(field.value) { return ["\(name(field.key)): \(words)\(mark)"] }
            if !field.value.items.isEmpty { return ["\(name(field.key)):\(mark)"] + field.value.items.map(line) }
            return ["\(name(field.key)): \(line(field.value))\(mark)"]
        }
        return told + [source(of: node)].compactMap(\.self)
    }

    /// A group of values on one line.
    private func line(_ node: Node) -> String {
        if let words = leaf(node) { return words }
        let told = node.entries.filter { !Self.aside.contains($0.key) }.map { field in
            "\(name(field.key).lowercasedFirst): \(leaf(field.value) ?? "(\(line(field.value)))")"
        }
        return ([head(of: node)].compactMap(\.self) + told + [source(of: node)].compactMap(\.self))
            .joined(separator: "; ").capitalised
    }

    /// A value on one line: a text, a list of texts, or a time such as `{working_days: 3}`; nil for a group of values.
    private func leaf(_ node: Node) -> String? {
        switch node.content {
        case .null: "nothing"
        case .scalar(let text, let isQuoted): words(text, isQuoted)
        case .list(let items):
            items.allSatisfy(\.entries.isEmpty)
                ? items.compactMap(leaf).joined(separator: ", ").replacing(", The ", with: ", the ") : nil
        case .map(let fields): span(fields, of: node)
        }
    }

    private func words(_ text: String, _ isQuoted: Bool) -> String {
        if let title = titles[text] { return title }
        if let day = CalendarDay(text: text) { return day.inWords }
        switch text {
        case "true" where !isQuoted, "yes" where !isQuoted: return "yes"
        case "false" where !isQuoted, "no" where !isQuoted: return "no"
        default:
            let isName = text.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "_" }
            return isName ? text.replacing("-", with: " ").replacing("_", with: " ") : text.withoutAddresses
        }
    }

    /// A time with where it is from, where nothing else stands beside it.
    private func span(_ fields: [Entry], of node: Node) -> String? {
        let told = fields.filter { !Self.aside.contains($0.key) }
        guard let field = told.first, told.count == 1, Self.spans.contains(field.key) else { return nil }
        guard let count = field.value.text.flatMap(Int.init) else { return nil }
        let unit = field.key.replacing("_", with: " ")
        let words = count.counted(String(unit.dropLast()), unit)
        return [words, source(of: node)].compactMap(\.self).joined(separator: "; ")
    }

    private static let spans: Set = ["hours", "days", "working_days", "minutes"]

    private func head(of node: Node) -> String? {
        let title = node["title"]?.text ?? node["id"]?.text.map { words($0, false).capitalised }
        return title.map { title in [title, node["meaning"]?.text].compactMap(\.self).joined(separator: ": ") }
    }

    private func source(of node: Node) -> String? {
        node["source"]?.text.map { "Source: \($0.withoutAddresses)" }
    }

    private func name(_ key: String) -> String { (titles[key] ?? words(key, false)).capitalised }

    /// Where one of a list stands, as `heed policy unverified` names it.
    private static func part(_ node: Node, _ number: Int) -> String {
        node["id"]?.text.map { ".\($0)" } ?? "[\(number + 1)]"
    }
}

extension Node {
    /// The fields of a map; none where this is no map.
    fileprivate var entries: [Entry] {
        guard case .map(let entries) = content else { return [] }
        return entries
    }
}
