extension AccessRule {
    /// What an agency was sent is reached by those who reach the whole of it.
    static let sentToAgency = AccessRule(name: "sent-to-agency", effect: .permit) { question in
        guard case .sent(let agency) = question.whose, !question.reach.isOnlyInvolvement else { return false }
        return question.reach.unit == nil && agency == question.reach.agency
    }
}
