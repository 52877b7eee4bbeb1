extension AccessRule {
    /// Where a unit is reached, what belongs to it is.
    static let sameUnit = AccessRule(name: "same-unit", effect: .permit) { question in
        guard case .held(let holding) = question.whose, !question.reach.isOnlyInvolvement else { return false }
        return question.reach.unit != nil && holding.agency == question.reach.agency
            && holding.unit == question.reach.unit
    }
}
