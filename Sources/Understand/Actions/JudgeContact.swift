import Access
package import Recognise
package import Vocabulary

/// Keeps the responder's own grade and reason; a later judgement stands in its place, and both are kept.
///
/// Where the contact waits for somebody to attend, its clock begins anew.
package struct JudgeContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ grade: Grade,
        because rationale: String,
        reasoning: JudgementReasoning? = nil,
        expecting version: Int?,
        by actor: Actor,
        finishing draft: FinishedDraft? = nil,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        let assessing = desk.assessing
        return try await desk.revise(
            id,
            expecting: version,
            to: .judgeContact,
            by: actor,
            finishing: draft,
            receipt: receipt
        ) {
            old,
            before,
            now in
            try Self.check(rationale, reasoning, on: LocalTime.day(of: now))
            let judgement = MadeJudgement(
                grade: grade,
                rationale: rationale,
                by: actor.account,
                at: now,
                reasoning: reasoning,
                on: before?.id,
                making: old.version + 1
            )
            var record = old
            record.judgement = judgement
            record.document = try assessing.document(old.document, judged: judgement)
            if let rule = try old.runningWait.flatMap({ _ in try assessing.waitRule(for: old) }) {
                let isAssessed = ContactView(old, before).isAssessed
                try Lowering(old: old, rule: rule, isAssessed: isAssessed).check(to: grade, reasoning)
                record.wait = rule.wait(from: now, grade, on: old.version + 1)
            }
            return Revision(record: record, verb: .alter, event: .contactJudged)
        }
    }

    private static func check(
        _ rationale: String,
        _ reasoning: JudgementReasoning?,
        on day: CalendarDay
    ) throws(Refusal) {
        var problems = reasoning?.problems(on: day) ?? []
        if rationale.isBlank {
            problems.insert(FieldProblem(field: "rationale", problem: "there is no reason", remedy: "say why"), at: 0)
        }
        guard let first = problems.first else { return }
        throw Refusal(.badInput, first.problem, remedy: first.remedy, problems: problems)
    }
}

extension Assessing {
    /// How long a contact may wait, as it stands.
    func waitRule(for record: ContactRecord) throws -> WaitRule? {
        try waitRule(for: contact(in: record.document), of: record.holding.agency)
    }
}
