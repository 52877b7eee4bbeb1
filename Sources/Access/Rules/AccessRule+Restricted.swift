extension AccessRule {
    /// Restricted records are there for those who are named, and for whom they were opened for a time.
    ///
    /// An agency restricts what is its own, and what its people see. What another was sent stays with that other, which restricts
    /// it for itself: nobody's referral goes missing where it was sent.
    static let restricted = AccessRule(name: "restricted", effect: .forbid) { question in
        question.guards.restricted.contains { one in
            let binds = one.agency == question.reach.agency || one.agency == question.holder
            return binds && !one.named.contains(question.reach.account) && !question.reach.opened.contains(one.person)
        }
    }
}
