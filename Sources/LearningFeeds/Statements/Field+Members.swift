import Notation
import Vocabulary

extension Field {
    /// The members of an object that may have these and no others.
    func members(_ known: [String]) throws(BadInput) -> Fields {
        var fields = try fields()
        for name in known { _ = fields.present(name) }
        try fields.finish()
        return fields
    }

    /// The text that stands here in quotation marks; a number is none.
    func string() throws(BadInput) -> String {
        guard case .scalar(let text, quoted: true) = node.content else {
            throw bad("a text is expected here, not \(kindOfJSON)", remedy: "write it in quotation marks")
        }
        return text
    }

    func truth() throws(BadInput) -> Bool {
        switch node.content {
        case .scalar("true", quoted: false): return true
        case .scalar("false", quoted: false): return false
        default:
            throw bad("true or false is expected here, not \(kindOfJSON)", remedy: "write it without quotation marks")
        }
    }

    func numeral() throws(BadInput) -> Double {
        guard case .scalar(let text, quoted: false) = node.content, !["true", "false"].contains(text),
            let number = Double(text), number.isFinite
        else { throw bad("a number is expected here, not \(kindOfJSON)", remedy: "write it without quotation marks") }
        return number
    }

    /// One of a few words.
    func word(of words: [String]) throws(BadInput) -> String {
        let text = try string()
        guard words.contains(text) else {
            throw bad("\(text.inQuotes) is none of \(words.joined(separator: ", "))", remedy: "write one of them")
        }
        return text
    }

    /// Texts by the tag of their language.
    func languageMap() throws(BadInput) {
        for (tag, value) in try entries() {
            guard LanguageTag.isOne(tag) else {
                throw value.bad("\(tag.inQuotes) is no language", remedy: "write a tag of RFC 5646, such as en-GB")
            }
            _ = try value.string()
        }
    }

    /// Whatever others add, each under an IRI; the version of a module among it, where it is said.
    func extensions() throws(BadInput) -> Int? {
        var version: Int?
        for (key, value) in try entries() {
            guard IRI.isOne(key) else {
                throw value.bad(
                    "\(key.inQuotes) is no IRI",
                    remedy: "name an extension by an IRI, such as urn:example:room"
                )
            }
            if key == versionExtension {
                guard case .scalar(let text, quoted: false) = value.node.content, let number = Int(text), number > 0
                else {
                    throw value.bad("this is no version of a module", remedy: "write a whole number from 1")
                }
                version = number
            }
        }
        return version
    }

    private var kindOfJSON: String {
        switch node.content {
        case .scalar(_, quoted: true): "a text"
        case .scalar("true", quoted: false), .scalar("false", quoted: false): "true or false"
        case .scalar: "a number"
        default: node.kind
        }
    }
}
