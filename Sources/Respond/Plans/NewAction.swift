import Recognise
package import Vocabulary

/// Something that somebody is to be asked to do.
package struct NewAction: Sendable {
    package var family: ActionFamilyID
    /// The action of the policy that it is begun from.
    package var rule: RuleID?
    package var words: String
    package var person: PersonID
    package var owner: ActionOwner
    package var due: CalendarDay
    package var review: CalendarDay?
    /// The control of the contact that what it puts in place is to follow.
    package var succeeds: HeldControlID?

    package init(
        _ family: ActionFamilyID,
        _ words: String,
        from rule: RuleID? = nil,
        for person: PersonID,
        by owner: ActionOwner,
        due: CalendarDay,
        review: CalendarDay? = nil,
        succeeding control: HeldControlID? = nil
    ) {
        self.family = family
        self.rule = rule
        self.words = words
        self.person = person
        self.owner = owner
        self.due = due
        self.review = review
        succeeds = control
    }

    /// Whether the same is open already for the same person and owner.
    func repeats(_ action: PlannedAction) -> Bool {
        action.status.isOpen && action.personID == person && action.asked.owner == owner && action.asked.words == words
    }

    /// Writes down what has to be mended before it can be asked; `prefix` says where in the input it stands.
    func check(
        of contact: ContactRecord,
        under policy: RespondPolicy,
        on today: CalendarDay,
        at prefix: String,
        _ problems: inout FieldProblems
    ) {
        func hold(_ isRight: Bool, _ field: String, _ problem: String, _ remedy: String) {
            problems.require(isRight, prefix + field, problem, remedy)
        }
        let families = policy.plans.families.map(\.id)
        let all = "choose one: " + families.map(\.text).joined(separator: ", ")
        hold(families.contains(family), "family", "there is no family of actions '\(family)'", all)
        if let rule {
            let near = closest(to: rule.text, among: policy.plans.actions.map(\.text)).map { "did you mean \($0)?" }
            let isKnown = policy.plans.actions.contains(rule)
            hold(isKnown, "action", "the policy has no action '\(rule)'", near ?? "leave it out, and say it in words")
        }
        hold(!words.isBlank, "words", "it is not said what is to be done", "say it as the one who does it will read it")
        let isHere = contact.record(of: person) != nil
        hold(isHere, "person", "there is nobody called '\(person)'", "name somebody of the contact")
        owner.check(under: policy, hold)
        hold(due >= today, "due", "that day has passed", "give the day by which it should be done")
        hold(review.map { $0 > today } ?? true, "review", "that day is not to come", "give a day to come")
        let follows = succeeds.map { id in contact.controls.contains { $0.id == id && $0.isOpen } } ?? true
        hold(follows, "succeeds", "the contact has no such control that nothing follows", "look at how they stand now")
    }
}

extension ActionOwner {
    fileprivate func check(under policy: RespondPolicy, _ hold: (Bool, String, String, String) -> Void) {
        guard let agency else {
            hold(
                name != nil,
                "owner.name",
                "nobody is named who is to do it",
                "name an agency, or whoever else does it"
            )
            hold(told != nil, "owner.told", "it is not said how they were told", "tell them first, and say how")
            return
        }
        let known = policy.agencies.map(\.id)
        let near = closest(to: agency.text, among: known.map(\.text)).map { "did you mean \($0)?" }
        let remedy = near ?? "name an agency of the policy, or leave it out and name who does it"
        hold(known.contains(agency), "owner.agency", "there is no agency '\(agency)'", remedy)
        hold(told == nil || name != nil, "owner.name", "nobody is named who was told", "name them, or their part there")
    }
}
