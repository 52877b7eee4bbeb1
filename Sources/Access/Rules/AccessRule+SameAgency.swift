extension AccessRule {
    /// Where a whole agency is reached, what belongs to it is.
    static let sameAgency = AccessRule(name: "same-agency", effect: .permit) { question in
        guard case .held(let holding) = question.whose, !question.reach.isOnlyInvolvement else { return false }
        return question.reach.unit == nil && holding.agency == question.reach.agency
    }
}
