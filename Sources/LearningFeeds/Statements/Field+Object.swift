import Learn
import Notation
import Vocabulary

extension Field {
    /// Whether an activity is meant; that is so where nothing else is said.
    var isActivity: Bool { node["objectType"].map { $0.text == "Activity" } ?? true }

    /// What it is about.
    func statementObject(isWithin: Bool) throws(BadInput) -> LearningStatement.Object {
        var fields = try fields()
        let kinds = ["Activity", "Agent", "Group", "StatementRef"] + (isWithin ? [] : ["SubStatement"])
        switch try fields.present("objectType")?.word(of: kinds) ?? "Activity" {
        case "Agent": try agent()
        case "Group": try group()
        case "StatementRef": return .statement(try statementReference())
        case "SubStatement": try subStatement()
        default:
            let activity = try activity()
            return .activity(activity.iri, version: activity.version)
        }
        return .other
    }

    func statementReference() throws(BadInput) -> RecordID {
        var fields = try members(["objectType", "id"])
        _ = try fields.required("objectType").word(of: ["StatementRef"])
        return try fields.required("id").uuid()
    }

    /// An activity, and which version of a module it is, where that is said.
    @discardableResult func activity() throws(BadInput) -> (iri: String, version: Int?) {
        var fields = try members(["objectType", "id", "definition"])
        if let kind = fields.present("objectType") { _ = try kind.word(of: ["Activity"]) }
        let iri = try fields.required("id").iri()
        return (iri, try fields.optional("definition")?.definition())
    }

    private func definition() throws(BadInput) -> Int? {
        var fields = try members(
            ["name", "description", "type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern"]
                + Self.lists
        )
        try fields.optional("name")?.languageMap()
        try fields.optional("description")?.languageMap()
        _ = try fields.optional("type")?.iri()
        _ = try fields.optional("moreInfo")?.iri()
        try interaction(&fields)
        return try fields.optional("extensions")?.extensions()
    }

    private static let lists = ["choices", "scale", "source", "target", "steps"]

    /// Which lists each kind of interaction has.
    private static let kinds: [String: Set<String>] = [
        "choice": ["choices"], "sequencing": ["choices"], "likert": ["scale"], "matching": ["source", "target"],
        "performance": ["steps"], "true-false": [], "fill-in": [], "long-fill-in": [], "numeric": [], "other": [],
    ]

    private func interaction(_ fields: inout Fields) throws(BadInput) {
        let pattern = fields.optional("correctResponsesPattern")
        let given = Self.lists.filter { fields.present($0) != nil }
        guard let place = fields.optional("interactionType") else {
            if let first = given.first ?? pattern.map({ _ in "correctResponsesPattern" }) {
                throw bad("\(first) stands here without an interactionType", remedy: "say which kind of question it is")
            }
            return
        }
        let kind = try place.word(of: Self.kinds.keys.sorted())
        if let other = given.first(where: { Self.kinds[kind]?.contains($0) == false }) {
            throw bad("\(kind) has no \(other)", remedy: "leave \(other) out, or change the interactionType")
        }
        for name in given { try fields.optional(name)?.components() }
        try pattern?.answers(of: kind)
    }

    private func answers(of kind: String) throws(BadInput) {
        _ = try list { (item) throws(BadInput) in
            kind == "true-false" ? try item.word(of: ["true", "false"]) : try item.string()
        }
    }

    /// What there is to choose from, each with an id of its own.
    private func components() throws(BadInput) {
        var seen: Set<String> = []
        _ = try list { (item) throws(BadInput) in
            var fields = try item.members(["id", "description"])
            let id = try fields.required("id").string()
            guard !id.isEmpty, seen.insert(id).inserted else {
                throw item.bad(id.isEmpty ? "the id is empty" : "the id stands here twice", remedy: "give each its own")
            }
            try fields.optional("description")?.languageMap()
        }
    }
}
