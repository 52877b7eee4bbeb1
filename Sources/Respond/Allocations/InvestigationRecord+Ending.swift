package import Vocabulary

extension InvestigationRecord {
    /// The investigation after somebody has handed a part on.
    package func ending(
        _ part: InvestigationPartID,
        of assignee: AccountID,
        because reason: String,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> InvestigationRecord {
        try checkOpen()
        guard let place = allocations.firstIndex(where: { $0.isOpen && $0.part == part && $0.assignee == assignee })
        else { throw .notFound("part of the investigation") }
        var next = self
        next.allocations[place].ended = try Self.ended(because: reason, at: moment, by: account)
        next.version += 1
        return next
    }

    /// The investigation after a part went from one to another, who holds the licence for it.
    package func handingOn(
        _ part: InvestigationPart,
        from present: AccountID,
        to assignee: Assignee,
        because reason: String,
        saying said: Saying,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> InvestigationRecord {
        guard present != assignee.account else {
            throw Refusal(.notInThisState, "they have it already", remedy: "choose another")
        }
        let ended = try ending(part.id, of: present, because: reason, at: moment, by: account)
        var next = try ended.allocating(part, to: assignee, saying: said, at: moment, by: account)
        next.version = version + 1
        return next
    }

    /// The investigation at its end, with everybody's part in it.
    package func closing(
        because reason: String,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> InvestigationRecord {
        try checkOpen()
        let ended = try Self.ended(because: reason, at: moment, by: account)
        var next = self
        for place in next.allocations.indices where next.allocations[place].isOpen {
            next.allocations[place].ended = ended
        }
        next.closed = ended
        next.version += 1
        return next
    }

    static func ended(
        because reason: String,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> Allocation.Ended {
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "because", "there is no reason", "say why, and who has it from now on")
        try problems.check()
        return Allocation.Ended(at: moment, by: account, because: reason)
    }
}
