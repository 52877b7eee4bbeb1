import Notation
import Respond
import Vocabulary

extension Fields {
    /// A move of a meeting, with what is said with it.
    mutating func meetingMove() throws(BadInput) -> (MeetingMove, MeetingSaid) {
        let move = try required("move").one(of: MeetingMove.self, "a move")
        let said = MeetingSaid(
            try optional("words")?.words(),
            begins: try optional("begins")?.instant(),
            attended: try agencies("attended") ?? []
        )
        try finish()
        return (move, said)
    }

    /// Who is put on a meeting, from what, and who is invited for them.
    mutating func putOn() throws(BadInput) -> (from: PartSource, person: RecordID?, agencies: [AgencyID]?) {
        let kind = try required("from").one(of: PartSource.Kind.self, "what somebody comes by")
        let source = PartSource(kind, try required("record").recordID())
        let person = try optional("person")?.recordID()
        let invited = try agencies("agencies")
        try finish()
        return (source, person, invited)
    }

    /// What is written into a person's part; what it is decides what else stands in the body.
    mutating func partEntry() throws(BadInput) -> PartEntry {
        let kind = try required("entry").one(of: PartEntry.Kind.self, "what can be written")
        let entry = try partEntry(kind)
        try finish()
        return entry
    }

    private mutating func partEntry(_ kind: PartEntry.Kind) throws(BadInput) -> PartEntry {
        switch kind {
        case .invitation:
            return .invitation(Invitation(AgencyID(try words("agency")), because: try words("why")))
        case .contribution:
            return .contribution(try contribution())
        case .voice:
            let isHeard = try required("is_heard").isTrue()
            return .voice(BroughtVoice.Said(try words("words"), through: try words("through"), isHeard: isHeard))
        case .decision:
            let dissent = try optional("dissent")?.list { (item) throws(BadInput) in
                var one = try item.fields()
                let read = Dissent(AgencyID(try one.required("agency").words()), try one.required("words").words())
                try one.finish()
                return read
            }
            return .decision(MeetingDecision(try words("words"), because: try words("reason"), dissent: dissent ?? []))
        case .undecided: return .undecided(try words("reason"))
        case .action:
            let asked = MeetingAction.Asked(
                ActionFamilyID(try words("family")),
                try words("what"),
                owner: AgencyID(try words("owner")),
                who: try words("who"),
                due: try required("due").calendarDay()
            )
            return .action(asked)
        case .answer:
            let isDone = try required("is_done").isTrue()
            return .answer(action: try required("action").recordID(), isDone: isDone, words: try words("words"))
        case .outcome:
            let result = OutcomeID(try words("outcome"))
            let goals = try required("goals").list { (item) throws(BadInput) in
                try item.one(of: GoalOutcome.self, "how far a goal was met")
            }
            return .outcome(PartOutcome(ReferralOutcome(result, goals: goals), try words("words")))
        }
    }

    private mutating func contribution() throws(BadInput) -> Contribution.Said {
        Contribution.Said(
            try required("known").one(of: ResearchAnswer.Known.self, "an answer"),
            facts: try optional("facts")?.words(),
            view: try optional("view")?.words(),
            withheld: try optional("withheld").map { (field) throws(BadInput) in
                WithholdingReasonID(try field.words())
            }
        )
    }

    private mutating func words(_ name: String) throws(BadInput) -> String { try required(name).words() }

    private mutating func agencies(_ name: String) throws(BadInput) -> [AgencyID]? {
        try optional(name)?.list { (item) throws(BadInput) in AgencyID(try item.words()) }
    }
}
