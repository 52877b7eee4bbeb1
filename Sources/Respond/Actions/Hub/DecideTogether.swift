import Access
package import Recognise
package import Understand
package import Vocabulary

/// Makes one decision for several notifications, where a rule of the policy allows it for each of them.
package struct DecideTogether<Store: Transactions>: Sendable
where Store.Session: NotificationRecords & ContactRecords & AssessmentRecords & PersonRecords {
    private let desk: HubDesk<Store>

    package init(_ desk: HubDesk<Store>) {
        self.desk = desk
    }

    /// All or none, unless the rest is asked for where some do not qualify.
    package func callAsFunction(
        _ ids: [RecordID],
        by rule: RuleID,
        saying words: String,
        doingTheRest: Bool = false,
        by actor: Actor,
        receipt: Receipt<DecidedTogether>? = nil
    ) async throws -> DecidedTogether {
        _ = try Access.reach(of: actor, to: .screenNotification)
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        let decided = try Self.decision(by: rule, saying: words, policy.hub)
        let ids = ids.removingRepeats()
        if ids.isEmpty { throw Refusal.needs("notifications", "none is chosen", "choose those that are meant") }
        return try await desk.store.write { session in
            var changes: [Change] = []
            var left: [DecidedTogether.Left] = []
            for (place, id) in ids.enumerated() {
                let record = try session.notification(id, .latest)
                let access = try Access.rule(
                    for: actor,
                    to: .screenNotification,
                    record?.holding,
                    called: "notification"
                )
                guard let record, let contact = try session.contact(record.contact, .latest) else {
                    throw Refusal.notFound("notification")
                }
                let standing = try BulkStanding(of: contact, at: now, in: session)
                let unmet = decided.rule.unmet(by: standing).map(\.unmet)
                let grade = contact.summary.grade
                do throws(Refusal) {
                    var next = try record.moved(
                        .decideTogether,
                        saying: words,
                        judged: grade,
                        under: policy,
                        at: now,
                        by: actor
                    )
                    next.decision = decided.decision
                    if unmet.isEmpty {
                        changes.append(.deciding(next, at: now, by: actor, under: access))
                    } else {
                        left.append(DecidedTogether.Left(id, place, unmet))
                    }
                } catch {
                    left.append(DecidedTogether.Left(id, place, [error.reason]))
                }
            }
            if !doingTheRest, let refusal = left.refusal { throw refusal }
            for change in changes { try session.keep(change) }
            let done = DecidedTogether(decided: changes.compactMap { $0.records.first?.id }, left: left)
            if let receipt { try session.keep(receipt.kept(done, showing: []), at: now) }
            return done
        }
    }

    private static func decision(
        by rule: RuleID,
        saying words: String,
        _ policy: HubPolicy
    ) throws(Refusal) -> (rule: BulkRule, decision: HubDecision) {
        guard let found = policy.together.first(where: { $0.term.id == rule }) else {
            let all = policy.together.map(\.term.id.text).joined(separator: ", ")
            throw .needs("rule", "the policy has no '\(rule)' for several at once", "choose one: \(all)")
        }
        let verdict = HubVerdict(found.decision, reason: found.reason, words: words)
        try verdict.check(under: policy)
        return (found, try verdict.decision(together: rule))
    }
}

/// What came of deciding several at once: those decided, and those that were left with why.
package struct DecidedTogether: Sendable {
    package let decided: [RecordID]
    package let left: [Left]

    package struct Left: Sendable {
        package let id: RecordID
        /// Its place among those chosen.
        package let place: Int
        package let why: [String]

        init(_ id: RecordID, _ place: Int, _ why: [String]) {
            self.id = id
            self.place = place
            self.why = why
        }
    }
}

extension [DecidedTogether.Left] {
    /// Names each that does not qualify; nil where all do.
    fileprivate var refusal: Refusal? {
        guard !isEmpty else { return nil }
        let remedy = "screen it by itself, and choose the others again"
        return Refusal(
            .badInput,
            count == 1
                ? "one of those chosen is to be screened by itself"
                : "\(count) of those chosen are to be screened singly",
            remedy: "leave those out, or ask that the rest be decided",
            problems: map { left in
                FieldProblem(
                    field: "notifications[\(left.place)]",
                    problem: left.why.joined(separator: "; "),
                    remedy: remedy
                )
            }
        )
    }
}

extension Change {
    fileprivate static func deciding(
        _ next: NotificationRecord,
        at moment: Instant,
        by actor: Actor,
        under rule: String
    ) -> Change {
        var change = Change(at: moment, by: actor)
        change.write(next, .alter, under: rule)
        for person in next.about { change.consult(.record(.person, person), under: rule) }
        change.tell(NotificationMove.decideTogether.rule.event, of: next.id)
        return change
    }
}
