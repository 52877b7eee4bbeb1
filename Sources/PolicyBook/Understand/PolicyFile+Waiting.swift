import Notation
import Recognise
import Understand
import Vocabulary

extension PolicyFile {
    /// Reads how long what nobody has attended may wait.
    func waitRule(_ glossary: Glossary) throws(BadInput) -> WaitRule {
        var fields = content
        _ = try fields.required("meaning").text()
        let agencies = try fields.required("agencies").list { (item) throws(BadInput) in
            try item.identifier(among: glossary.agencies, "an agency")
        }
        let kinds = try fields.required("kinds").list { (item) throws(BadInput) in
            try item.one(of: ContactKind.self, "a kind of contact")
        }
        let times = try minutes(try fields.required("minutes"))
        let rule = WaitRule(
            id: RuleID(id),
            agencies: Set(agencies),
            kinds: Set(kinds),
            minutes: times.graded,
            ungraded: times.ungraded,
            asks: try fields.required("asks").one(of: AccountRole.self, "a role"),
            reassesses: try fields.required("reassesses").list { (item) throws(BadInput) in
                try item.identifier(among: glossary.reflections, "an entry of the guidance on understanding")
            },
            authority: authority
        )
        try fields.finish()
        return rule
    }

    /// Every grade has a time, and so has what nobody has graded.
    private func minutes(_ field: Field) throws(BadInput) -> (graded: [Grade: Int], ungraded: Int) {
        var fields = try field.fields()
        var graded: [Grade: Int] = [:]
        for grade in Grade.allCases {
            graded[grade] = try fields.required(grade.rawValue).wholeNumber(in: Self.minutesOfAWait)
        }
        let ungraded = try fields.required("not-graded").wholeNumber(in: Self.minutesOfAWait)
        try fields.finish()
        return (graded, ungraded)
    }

    /// From one minute to four weeks.
    private static let minutesOfAWait = 1...40_320

    /// Fails where two rules name the same kind of contact.
    static func holdWaitsApart(_ files: [PolicyFile]) throws(BadInput) {
        var seen: [ContactKind: String] = [:]
        for file in files where Place(file.path) == .waiting {
            var fields = file.content
            _ = try fields.required("kinds").list { (item) throws(BadInput) in
                let kind = try item.one(of: ContactKind.self, "a kind of contact")
                guard let earlier = seen.updateValue(file.path, forKey: kind) else { return }
                throw item.bad("\(earlier) speaks of it already", remedy: "leave it to one of the two")
            }
        }
    }
}
