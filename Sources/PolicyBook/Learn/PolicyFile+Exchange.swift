import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads under which names other systems know our people and our modules.
    func exchange(_ modules: Set<LearningModuleID>) throws(BadInput) -> ExchangeRule {
        var fields = content
        let pages = try fields.required("home_pages").oneOrMore { (item) throws(BadInput) in try item.text() }
        let activities = try fields.list("activities") { (item) throws(BadInput) in
            var fields = try item.fields()
            let activity = ExchangeRule.KnownActivity(
                try fields.required("iri").text(),
                is: try fields.required("module").identifier(among: modules, "a module"),
                version: try fields.optional("version").map { (field) throws(BadInput) in
                    try field.wholeNumber(in: 1...1_000)
                }
            )
            try fields.finish()
            return activity
        }
        guard activities.map(\.iri).removingRepeats().count == activities.count else {
            throw fields.whole.bad("an activity stands here twice", remedy: "name each once")
        }
        try fields.finish()
        return ExchangeRule(homePages: pages, activities: activities)
    }
}
