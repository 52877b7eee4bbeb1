import Notation
import Vocabulary

extension Field {
    /// A part of the cast: `resident`, `kin` or `stranger` says who may play it.
    func part(_ id: String) throws(BadInput) -> Part {
        var fields = try fields()
        let roles = try fields.optional("roles")?.texts() ?? []
        let isOptional = try fields.optional("optional")?.isYes() ?? false
        let player: Part.Player
        if let field = fields.optional("stranger") {
            player = .stranger(
                try field.sex(),
                ages: try fields.required("age").span(),
                isNamed: try fields.optional("named")?.isYes() ?? true
            )
        } else if let field = fields.optional("kin") {
            player = .kin(
                try field.one(of: Tie.self, "a tie"),
                of: try fields.optional("of")?.text() ?? "p1",
                isGrown: try fields.optional("grown")?.isYes(),
                isInHousehold: try fields.optional("at_home")?.isYes()
            )
        } else {
            player = .resident(
                Resident(
                    ages: try fields.optional("age")?.span() ?? 18...100,
                    sex: try fields.optional("sex")?.sex(),
                    vulnerabilities: try fields.optional("vulnerable")?.texts() ?? [],
                    livesAlone: try fields.optional("alone")?.isYes() ?? false,
                    has: try fields.list("has") { (item) throws(BadInput) in try item.one(of: Tie.self, "a tie") }
                )
            )
        }
        try fields.finish()
        return Part(id: id, roles: roles, player: player, isOptional: isOptional)
    }

    private func sex() throws(BadInput) -> DemoSex {
        guard let sex = DemoSex(rawValue: try text()) else {
            throw bad("\(try text().inQuotes) is not a sex", remedy: "write female or male")
        }
        return sex
    }
}
