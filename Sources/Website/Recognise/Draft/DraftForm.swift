import Recognise
import WebSupport

/// What a page of a draft sent: its fields, the revision it was drawn from, and which button was pressed.
struct DraftForm {
    let fields: DraftFields
    let revision: Int
    /// A term or a record to add.
    let add: String?
    /// The number or key of what is taken out.
    let remove: String?
    let button: Button

    enum Button: String {
        case next, list, stay, add
        case addRelationship = "add-relationship"
    }

    /// Whether an entry is added or taken out.
    var isChange: Bool {
        add != nil || remove != nil || button == .add || button == .addRelationship
    }

    init(_ form: Form) {
        fields = DraftFields(
            form.valuesByName.filter { name, _ in !Self.ours.contains(name) && !name.hasPrefix("choose.") }
        )
        revision = form.text("revision").flatMap(Int.init) ?? 0
        add = form.text("add")
        remove = form.text("remove")
        button = form.text("do").flatMap(Button.init) ?? .stay
    }

    private static let ours: Set<String> = [
        "do", "add", "remove", "revision", "section", "words", "born", "postcode", "sought", "sure",
    ]
}

extension DraftFields {
    /// With an entry more at the end of a numbered list.
    func adding(to list: String, _ part: String?, _ value: String) -> DraftFields {
        let number = (numbers(of: list).last ?? 0) + 1
        let name = "\(list).\(number)" + (part.map { ".\($0)" } ?? "")
        return setting([name: [value]])
    }

    func removing(_ entry: String) -> DraftFields {
        DraftFields(values.filter { $0.key != entry && !$0.key.hasPrefix(entry + ".") })
    }

    func setting(_ some: [String: [String]]) -> DraftFields {
        DraftFields(values.merging(some) { _, new in new })
    }

    /// With somebody more, under the next key.
    func addingPerson(_ details: [String: String]) -> (fields: DraftFields, key: String) {
        let used = keys.compactMap { $0.hasPrefix("p") ? Int($0.dropFirst()) : nil }
        let key = "p\((used.max() ?? 0) + 1)"
        let told = details.filter { !$0.value.isEmpty }.map { ("people.\(key).\($0.key)", [$0.value]) }
        return (setting(["persons": keys + [key]]).setting(Dictionary(told) { first, _ in first }), key)
    }

    /// Without somebody, and without what names them.
    func removingPerson(_ key: String) -> DraftFields {
        let named = values.filter { name, values in
            let isReference = ["from", "to", "about", "by", "protects"].contains { name.hasSuffix(".\($0)") }
            return isReference && values == [key]
        }
        let relations = named.keys.filter { $0.hasPrefix("relationships.") }
        var left = removing("people.\(key)").setting(["persons": keys.filter { $0 != key }])
        for name in relations { left = left.removing(String(name.prefix { $0 != "." }) + "." + name.secondPart) }
        for name in named.keys where !relations.contains(name) { left = left.removing(name) }
        return left
    }
}

extension String {
    fileprivate var secondPart: String {
        let parts = split(separator: ".")
        return parts.count > 1 ? String(parts[1]) : ""
    }
}
