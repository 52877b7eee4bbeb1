import Notation
import Respond
import Vocabulary

extension Fields {
    /// An investigation that somebody begins, of at most one of what it can come from.
    mutating func newInvestigation() throws(BadInput) -> NewInvestigation {
        let kind = InvestigationKindID(try required("kind").words())
        let contact = try optional("contact").map { (field) throws(BadInput) in try field.recordID() }
        let referral = optional("referral")
        let reference = try optional("reference")?.words()
        let source: NewInvestigation.Source
        switch (contact, referral) {
        case (nil, nil): source = .itself
        case (let contact?, nil): source = .contact(contact)
        case (nil, let referral?): source = .referral(try referral.recordID())
        case (_?, let referral?):
            throw referral.bad("it comes from a contact already", remedy: "give the contact or the referral")
        }
        return NewInvestigation(kind, from: source, reference: reference)
    }
}

extension Field {
    /// What is done with an investigation, with what is said of it.
    func investigationStep() throws(BadInput) -> InvestigationStep {
        var fields = try fields()
        let step = try fields.investigationStep()
        try fields.finish()
        return step
    }
}

extension Fields {
    fileprivate mutating func investigationStep() throws(BadInput) -> InvestigationStep {
        switch try required("step").one(of: StepName.self, "a step of an investigation") {
        case .allocate: .allocate(try part(), to: try account("assignee"), try saying())
        case .handOn:
            .handOn(
                try part(),
                from: try account("from"),
                to: try account("assignee"),
                because: try reason(),
                try saying()
            )
        case .allow:
            .allow(
                try part(),
                try account("assignee"),
                InvestigationRecord.Allowing(
                    because: try reason(),
                    mitigation: try required("mitigation").words(),
                    lastDay: try required("last_day").calendarDay()
                ),
                try saying()
            )
        case .endOverride: .endOverride(try part(), of: try account("assignee"), because: try reason())
        case .end: .end(try part(), of: try account("assignee"), because: try reason())
        case .close: .close(because: try reason())
        }
    }

    private mutating func part() throws(BadInput) -> InvestigationPartID {
        InvestigationPartID(try required("part").words())
    }

    private mutating func account(_ name: String) throws(BadInput) -> AccountID {
        AccountID(try required(name).words())
    }

    private mutating func reason() throws(BadInput) -> String { try required("because").words() }

    private mutating func saying() throws(BadInput) -> InvestigationRecord.Saying {
        InvestigationRecord.Saying(
            metBy: try optional("met_by")?.words(),
            overCeiling: try optional("over_ceiling")?.words()
        )
    }
}

/// What can be done, as the service names it.
private enum StepName: String, CaseIterable {
    case allocate
    case handOn = "hand-on"
    case allow
    case endOverride = "end-override"
    case end, close
}
