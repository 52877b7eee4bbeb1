import Notation
import Respond
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads what is looked for by itself, where, after how long and by whose care.
    func checks(_ glossary: Glossary) throws(BadInput) -> CheckPolicy {
        var fields = content
        let rules = try fields.required("checks").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let check = try entry.required("id").one(of: StandingCheck.self, "a standing check")
            let rule = CheckRule(
                check,
                title: try entry.required("title").text(),
                looksFor: try entry.required("looks_for").text(),
                why: try entry.required("why").text(),
                toDo: try entry.required("to_do").text(),
                endsWhen: try entry.required("ends_when").text(),
                owner: try entry.required("owner").checkOwner(),
                within: try entry.required("within").wholeClock(),
                routes: check.isAboutRoutes
                    ? Set(
                        try entry.required("routes").oneOrMore { (item) throws(BadInput) in
                            try item.identifier(among: glossary.pathways, "a pathway")
                        }
                    ) : [],
                alerts: check.isAboutAlerts
                    ? Set(
                        try entry.required("alerts").oneOrMore { (item) throws(BadInput) in
                            try item.identifier(among: glossary.alerts, "an alert")
                        }
                    ) : [],
                authority: try entry.authority(or: authority)
            )
            try entry.finish()
            return rule
        }
        let longest = try fields.required("longest_aside").wholeNumber(in: 1...365)
        try fields.finish()
        return CheckPolicy(rules, longestAside: longest)
    }
}

extension StandingCheck {
    fileprivate var isAboutRoutes: Bool { self == .referralNotSent || self == .interviewMissing }

    fileprivate var isAboutAlerts: Bool { self == .oneAccount || self == .concernOpen }
}

extension Field {
    fileprivate func checkOwner() throws(BadInput) -> CheckOwner {
        var fields = try fields()
        let owner = CheckOwner(
            try fields.required("role").one(of: AccountRole.self, "a role"),
            of: try fields.required("of").one(of: CheckOwner.Place.self, "where somebody sees to it")
        )
        try fields.finish()
        return owner
    }
}
