import Learn
import Notation

/// What came of it, as far as something follows from it.
struct ReadResult {
    var isSuccess: Bool?
    var isComplete: Bool?
    var scaled: Double?
    var version: Int?
}

/// The extension that says which version of a module is meant.
let versionExtension = ExchangeRule.versionExtension

extension Field {
    func statementResult() throws(BadInput) -> ReadResult {
        var fields = try members(["score", "success", "completion", "response", "duration", "extensions"])
        var result = ReadResult()
        result.scaled = try fields.optional("score")?.score()
        result.isSuccess = try fields.optional("success")?.truth()
        result.isComplete = try fields.optional("completion")?.truth()
        if let response = fields.optional("response") { _ = try response.string() }
        try fields.optional("duration")?.duration()
        result.version = try fields.optional("extensions")?.extensions()
        return result
    }

    /// The part of the whole that was reached, where it is said.
    private func score() throws(BadInput) -> Double? {
        var fields = try members(["scaled", "raw", "min", "max"])
        let place = fields.optional("scaled")
        let scaled = try place?.numeral()
        if let place, let scaled, !(-1...1 ~= scaled) {
            throw place.bad("\(scaled) is not from -1 to 1", remedy: "give the part of the whole, such as 0.7")
        }
        let raw = try fields.optional("raw")?.numeral()
        let (least, most) = (try fields.optional("min")?.numeral(), try fields.optional("max")?.numeral())
        if let least, let most, least >= most {
            throw bad("min is not below max", remedy: "say from where to where the marks go")
        }
        if let raw, least.map({ raw < $0 }) == true || most.map({ raw > $0 }) == true {
            throw bad("raw is not between min and max", remedy: "say from where to where the marks go")
        }
        return scaled
    }

    func statementContext(ofActivity isActivity: Bool) throws(BadInput) {
        var fields = try members([
            "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement",
            "extensions",
        ])
        _ = try fields.optional("registration")?.uuid()
        _ = try fields.optional("instructor")?.statementActor()
        try fields.optional("team")?.group()
        try fields.optional("contextActivities")?.contextActivities()
        for name in ["revision", "platform"] {
            guard let place = fields.optional(name) else { continue }
            _ = try place.string()
            if !isActivity {
                throw place.bad("\(name) is only said of activities", remedy: "leave it out")
            }
        }
        if let place = fields.optional("language") {
            let tag = try place.string()
            guard LanguageTag.isOne(tag) else {
                throw place.bad("\(tag.inQuotes) is no language", remedy: "write a tag of RFC 5646, such as en-GB")
            }
        }
        _ = try fields.optional("statement")?.statementReference()
        _ = try fields.optional("extensions")?.extensions()
    }

    private func contextActivities() throws(BadInput) {
        let kinds = ["parent", "grouping", "category", "other"]
        var fields = try members(kinds)
        for kind in kinds {
            guard let place = fields.optional(kind) else { continue }
            if case .list = place.node.content {
                _ = try place.list { (item) throws(BadInput) in try item.activity() }
            } else {
                try place.activity()
            }
        }
    }

    /// Something beside the statement, to be found at an address: what is sent with it is not taken.
    func attachment() throws(BadInput) {
        var fields = try members(["usageType", "display", "description", "contentType", "length", "sha2", "fileUrl"])
        _ = try fields.required("usageType").iri()
        try fields.required("display").languageMap()
        try fields.optional("description")?.languageMap()
        try fields.required("contentType").mediaType()
        let length = try fields.required("length")
        guard try length.numeral() >= 0 else { throw length.bad("a length is at least 0", remedy: "count the bytes") }
        try fields.required("sha2").hash(of: [56, 64, 96, 128])
        _ = try fields.required("fileUrl").iri()
    }
}

extension Node {
    /// A map without some of its fields.
    func without(_ keys: Set<String>) -> Node {
        guard case .map(let entries) = content else { return self }
        return Node(.map(entries.filter { !keys.contains($0.key) }), line: line)
    }

    /// The same with the fields of every map in the order of their names.
    var sorted: Node {
        switch content {
        case .map(let entries):
            let inner = entries.map { Entry(key: $0.key, line: $0.line, value: $0.value.sorted) }
            return Node(.map(inner.sorted { $0.key < $1.key }), line: line)
        case .list(let items): return Node(.list(items.map(\.sorted)), line: line)
        case .null, .scalar: return self
        }
    }
}
