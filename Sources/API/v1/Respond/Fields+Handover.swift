import Notation
import Recognise
import Respond
import Understand
import Vocabulary

/// What a sender writes; the law under which it goes is that of the recommendation.
struct WrittenReferral: Sendable {
    let details: [ToldDetail]
    let concerns: String
    let opinion: String?
    let recommendation: String
    let goals: [String]
    let consent: ConsentState
    let reason: String?
    let note: String?

    func composed(for referral: ReferralRecord) -> ComposedReferral {
        ComposedReferral(
            details: details,
            concerns: concerns,
            opinion: opinion,
            recommendation: recommendation,
            goals: goals,
            basis: ToldBasis(consent: consent, lawful: referral.recommended.lawful, reason: reason),
            note: note
        )
    }
}

extension Fields {
    mutating func written() throws(BadInput) -> WrittenReferral {
        let details = try optional("details")?.list { (item) throws(BadInput) in
            var detail = try item.fields()
            let told = ToldDetail(try detail.required("item").words(), try detail.required("words").words())
            try detail.finish()
            return told
        }
        var basis = try required("basis").fields()
        let consent = try basis.required("consent").one(of: ConsentState.self, "a state of consent")
        let reason = try basis.optional("reason")?.words()
        try basis.finish()
        return WrittenReferral(
            details: details ?? [],
            concerns: try required("concerns").words(),
            opinion: try optional("opinion")?.words(),
            recommendation: try required("recommendation").words(),
            goals: try required("goals").list { (item) throws(BadInput) in try item.words() },
            consent: consent,
            reason: reason,
            note: try optional("note")?.words()
        )
    }

    /// Everybody else of the contact of whom it tells.
    mutating func others() throws(BadInput) -> [PersonID] {
        try optional("also_of")?.list { (item) throws(BadInput) in PersonID(try item.words()) } ?? []
    }

    /// What is said with a move, by what it asks for; where it comes late, why may always be said.
    mutating func said(_ asks: ReferralMove.Asks) throws(BadInput) -> Said {
        var said = try asked(asks)
        said.lateCause = try optional("late_cause").map { (field) throws(BadInput) in LateCauseID(try field.words()) }
        return said
    }

    private mutating func asked(_ asks: ReferralMove.Asks) throws(BadInput) -> Said {
        switch asks {
        case .nothing: return Said()
        case .mayExplain: return Said(try optional("words")?.words())
        case .words: return Said(try required("words").words())
        case .reason:
            let reason = DeclineReasonID(try required("reason").words())
            return Said(try required("words").words(), reason: reason)
        case .challenge:
            let name = try required("to").words()
            return Said(try required("words").words(), to: name)
        case .outcome:
            let result = OutcomeID(try required("outcome").words())
            let goals = try required("goals").list { (item) throws(BadInput) in
                try item.one(of: GoalOutcome.self, "how far a goal was met")
            }
            return Said(try required("words").words(), outcome: ReferralOutcome(result, goals: goals))
        }
    }
}
