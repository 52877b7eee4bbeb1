extension AccessRule {
    /// Restricted records are there for those who are named, and for whom they were opened for a time.
    static let restricted = AccessRule(name: "restricted", effect: .forbid) { question in
        question.guards.restricted.contains { person, named in
            !named.contains(question.reach.account) && !question.reach.opened.contains(person)
        }
    }
}
