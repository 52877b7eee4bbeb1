extension AccessRule {
    /// What binds an agency is there for everybody in it.
    static let bindsAgency = AccessRule(name: "binds-agency", effect: .permit) { question in
        guard case .binding(let parties) = question.whose else { return false }
        return parties.contains(question.reach.agency)
    }
}
