extension AccessRule {
    /// Nobody reads what is kept of themselves; they ask for it as everybody may.
    static let ownRecord = AccessRule(name: "own-record", effect: .forbid) { question in
        question.guards.own.contains(question.reach.account)
    }
}
