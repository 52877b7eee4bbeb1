import PlainWords
package import Recognise

extension DraftFields {
    /// The first value, without the blanks round it; nil where nothing is written.
    package func text(_ name: String) -> String? { (self[name].first ?? "").trimmed.ifWritten }

    // MARK: - People

    /// The people of the contact by the keys the draft gave them, in their order.
    package var keys: [String] { self["persons"] }

    /// How somebody in the draft is called.
    package func name(of key: String) -> String { given(to: key) ?? "Somebody whose name is not known" }

    /// The name of somebody; nil where none is written.
    func given(to key: String) -> String? {
        ["given", "family"].compactMap { text("people.\(key).\($0)") }.joined(separator: " ").ifWritten
    }

    /// With somebody more, under the next key.
    package func addingPerson(_ details: [String: String]) -> (fields: DraftFields, key: String) {
        let used = keys.compactMap { $0.hasPrefix("p") ? Int($0.dropFirst()) : nil }
        let key = "p\((used.max() ?? 0) + 1)"
        let told = details.filter { !$0.value.isEmpty }.map { ("people.\(key).\($0.key)", [$0.value]) }
        return (setting(["persons": keys + [key]]).setting(Dictionary(told) { first, _ in first }), key)
    }

    /// Without somebody, and without what names them.
    package func removingPerson(_ key: String) -> DraftFields {
        let named = values.filter { name, values in
            let isReference = ["from", "to", "about", "by", "protects"].contains { name.hasSuffix(".\($0)") }
            return isReference && values == [key]
        }
        let relations = named.keys.filter { $0.hasPrefix("relationships.") }
        var left = removing("people.\(key)").removing("answers.\(key)").setting(["persons": keys.filter { $0 != key }])
        for name in relations { left = left.removing(String(name.prefix { $0 != "." }) + "." + name.secondPart) }
        for name in named.keys where !relations.contains(name) { left = left.removing(name) }
        return left
    }

    // MARK: - Lists

    /// The numbers under which parts of a kind are kept, in order.
    package func numbers(of name: String) -> [Int] {
        let found = values.keys.compactMap { key -> Int? in
            guard key.hasPrefix(name + ".") else { return nil }
            return Int(key.dropFirst(name.count + 1).prefix { $0 != "." })
        }
        return Set(found).sorted()
    }

    /// With an entry more at the end of a numbered list.
    package func adding(to list: String, _ part: String?, _ value: String) -> DraftFields {
        let number = (numbers(of: list).last ?? 0) + 1
        let name = "\(list).\(number)" + (part.map { ".\($0)" } ?? "")
        return setting([name: [value]])
    }

    package func removing(_ entry: String) -> DraftFields {
        DraftFields(values.filter { $0.key != entry && !$0.key.hasPrefix(entry + ".") })
    }

    package func setting(_ some: [String: [String]]) -> DraftFields {
        DraftFields(values.merging(some) { _, new in new })
    }
}

extension String {
    fileprivate var secondPart: String {
        let parts = split(separator: ".")
        return parts.count > 1 ? String(parts[1]) : ""
    }
}
