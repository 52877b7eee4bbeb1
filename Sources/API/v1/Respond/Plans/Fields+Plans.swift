import Notation
import Recognise
import Respond
import Vocabulary

extension Fields {
    /// What a plan is for, who takes part, and what the person had to do with it; what else stands beside it is let be.
    mutating func planTerms() throws(BadInput) -> PlanTerms {
        PlanTerms(
            for: PersonID(try required("person").words()),
            theirAims: try optional("their_aims")?.words(),
            ourAims: try required("our_aims").words(),
            with: try optional("with")?.list { (item) throws(BadInput) in AgencyID(try item.words()) } ?? [],
            withoutThem: try optional("without_them")?.words(),
            on: FootingID(try required("footing").words())
        )
    }

    /// Something to ask of somebody.
    mutating func newAction() throws(BadInput) -> NewAction {
        var owner = try required("owner").fields()
        let told = try owner.optional("told").map { (field) throws(BadInput) in
            try field.one(of: NamedHolder.Told.self, "a way of telling")
        }
        let agency = try owner.optional("agency").map { (field) throws(BadInput) in AgencyID(try field.words()) }
        let named = ActionOwner(agency, name: try owner.optional("name")?.words(), told: told)
        try owner.finish()
        return NewAction(
            ActionFamilyID(try required("family").words()),
            try required("words").words(),
            from: try optional("action").map { (field) throws(BadInput) in RuleID(try field.words()) },
            for: PersonID(try required("person").words()),
            by: named,
            due: try required("due").calendarDay(),
            review: try optional("review")?.calendarDay(),
            succeeding: try optional("succeeds").map { (field) throws(BadInput) in HeldControlID(try field.words()) }
        )
    }

    /// A move of a plan with what is said with it.
    mutating func step(_ move: PlanMove) throws(BadInput) -> PlanStep {
        switch move {
        case .change: .change(try planTerms())
        case .give: .give(words: try required("words").words())
        case .review: .review(words: try required("words").words(), next: try required("next").calendarDay())
        case .end:
            .end(
                PlanEnding(
                    why: try required("why").words(),
                    residualRisk: try required("residual_risk").words(),
                    holders: try optional("holders")?.words()
                )
            )
        }
    }

    /// A move of a planned action with what is said with it.
    mutating func step(_ move: ActionMove) throws(BadInput) -> ActionStep {
        switch move {
        case .agree: .agree(words: try optional("words")?.words())
        case .decline: .decline(words: try required("words").words())
        case .notDone: .notDone(words: try required("words").words())
        case .withdraw: .withdraw(words: try required("words").words())
        case .askDay: .askDay(due: try required("due").calendarDay(), words: try required("words").words())
        case .change: .change(due: try required("due").calendarDay(), words: try required("words").words())
        case .complete:
            .complete(
                words: try required("words").words(),
                placing: try optional("put_in_place").map { (field) throws(BadInput) in try field.placedByAction() }
            )
        }
    }
}

extension Field {
    fileprivate func placedByAction() throws(BadInput) -> PlacedByAction {
        var fields = try fields()
        let placed = PlacedByAction(
            ControlID(try fields.required("control").words()),
            keeper: try fields.required("keeper").words(),
            begins: try fields.required("begins").calendarDay(),
            ends: try fields.optional("ends")?.calendarDay(),
            review: try fields.optional("review")?.calendarDay()
        )
        try fields.finish()
        return placed
    }
}
