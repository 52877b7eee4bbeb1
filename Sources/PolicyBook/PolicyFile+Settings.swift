import Notation
import Recognise
import Understand
import Vocabulary

extension PolicyFile {
    /// The name by which the policy is known.
    func name(sha256: String) throws(BadInput) -> Policy.Name {
        var fields = content
        return Policy.Name(id: id, version: try fields.required("version").text(), sha256: sha256)
    }

    /// What holds for the policy as a whole.
    func settings(into policy: inout Policy, _ glossary: Glossary) throws(BadInput) {
        var fields = content
        _ = try fields.required("version").text()
        policy.nations = try nations(try fields.required("nations"))
        policy.sexualFeatures = try fields.required("first_account_only_after").list { (item) throws(BadInput) in
            try item.identifier(among: glossary.features, "a feature")
        }
        policy.seriousness = try fields.required("seriousness").list { (item) throws(BadInput) in
            try outcome(item, glossary)
        }
        try fields.finish()
    }

    private func nations(_ field: Field) throws(BadInput) -> NationsByPostcode {
        var fields = try field.fields()
        var nations = NationsByPostcode()
        nations.otherwise = try fields.required("otherwise").one(of: Nation.self, "a nation")
        for nation in Nation.allCases {
            guard let areas = fields.optional(nation.rawValue) else { continue }
            for area in try areas.list({ (item) throws(BadInput) in try item.text() }) { nations.areas[area] = nation }
        }
        _ = try fields.authority(or: authority)
        try fields.finish()
        return nations
    }

    private func outcome(_ item: Field, _ glossary: Glossary) throws(BadInput) -> OutcomeName {
        var fields = try item.fields()
        let test = try fields.optional("test")?.identifier(among: glossary.thresholds, "a test")
        let role = try fields.optional("role")?.identifier(among: glossary.agencies, "an agency")
        let referral = try fields.optional("referral")?.identifier(among: glossary.pathways, "a pathway")
        try fields.finish()
        if let test { return .threshold(test) }
        if let role { return .role(role) }
        if let referral { return .referral(referral) }
        throw item.bad("no outcome is named", remedy: "write {test: id}, {role: agency} or {referral: pathway}")
    }
}
