extension AccessRule {
    /// Whoever took part in something may go on with it.
    static let tookPart = AccessRule(name: "took-part", effect: .permit) { question in
        guard case .held(let holding) = question.whose else { return false }
        return holding.involved.contains(question.reach.account)
    }
}
