import Learn
import Notation

extension Field {
    /// Who did it: an agent or a group; nil where no account is meant.
    func statementActor() throws(BadInput) -> StatementAccount? {
        var fields = try fields()
        guard let kind = fields.present("objectType"), try kind.word(of: ["Agent", "Group"]) == "Group" else {
            return try agent()
        }
        try group()
        return nil
    }

    /// One person, known by exactly one mark.
    @discardableResult func agent() throws(BadInput) -> StatementAccount? {
        var fields = try members(["objectType", "name"] + Self.marks)
        if let kind = fields.present("objectType") { _ = try kind.word(of: ["Agent"]) }
        if let name = fields.present("name") { _ = try name.string() }
        return try mark(&fields, isRequired: true)
    }

    /// Several people: known by a mark of the group, or by its members.
    func group() throws(BadInput) {
        var fields = try members(["objectType", "name", "member"] + Self.marks)
        _ = try fields.required("objectType").word(of: ["Group"])
        if let name = fields.present("name") { _ = try name.string() }
        let members = fields.present("member")
        if let members { _ = try members.list { (item) throws(BadInput) in try item.agent() } }
        _ = try mark(&fields, isRequired: members == nil)
    }

    /// Under whose authority it is said: an agent, or two of them together without a mark of their own.
    func authority() throws(BadInput) {
        var fields = try fields()
        guard let kind = fields.present("objectType"), try kind.word(of: ["Agent", "Group"]) == "Group" else {
            _ = try agent()
            return
        }
        try group()
        if let mark = Self.marks.first(where: { fields.present($0) != nil }) {
            throw bad("a group that says it has no \(mark)", remedy: "name its two members alone")
        }
        guard fields.present("member")?.node.items.count == 2 else {
            throw bad("a group that says it has two members", remedy: "name the program and the person")
        }
    }

    private static let marks = ["mbox", "mbox_sha1sum", "openid", "account"]

    private func mark(_ fields: inout Fields, isRequired: Bool) throws(BadInput) -> StatementAccount? {
        let found = Self.marks.filter { fields.present($0) != nil }
        guard found.count == 1, let name = found.first, let place = fields.present(name) else {
            if found.isEmpty, !isRequired { return nil }
            throw bad(
                found.isEmpty ? "nobody is known by this" : "\(found.joined(separator: " and ")) stand side by side",
                remedy: "give exactly one of them: account"
            )
        }
        switch name {
        case "account": return try place.account()
        case "openid":
            let text = try place.iri()
            guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
                throw place.bad("\(text.inQuotes) is no URI", remedy: "escape what is not ASCII")
            }
            return nil
        default:
            throw place.bad("nobody's address for mail is kept here", remedy: "name people by account")
        }
    }

    private func account() throws(BadInput) -> StatementAccount {
        var fields = try members(["homePage", "name"])
        return StatementAccount(
            homePage: try fields.required("homePage").iri(),
            name: try fields.required("name").string()
        )
    }

    /// What was done.
    func statementVerb() throws(BadInput) -> String {
        var fields = try members(["id", "display"])
        try fields.optional("display")?.languageMap()
        return try fields.required("id").iri()
    }
}
