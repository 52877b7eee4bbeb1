extension AccessRule {
    /// Nobody reads what is kept of those whom they know in their own life.
    static let declaredConnection = AccessRule(name: "declared-connection", effect: .forbid) { question in
        question.guards.connected.contains(question.reach.account)
    }
}
