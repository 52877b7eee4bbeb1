import Access
package import Recognise
package import Vocabulary

/// Ends the waiting of a call or report: somebody has attended, or it is closed with a reason.
package struct AttendContact<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        _ how: Wait.How,
        because reason: String? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        try await desk.revise(id, expecting: version, to: .attendContact, by: actor, receipt: receipt) { old, _, now in
            guard old.runningWait != nil else { throw Self.notWaiting }
            let reason = reason.flatMap { $0.isBlank ? nil : $0 }
            if how == .closed, reason == nil { throw Self.reasonMissing }
            var record = old
            record.wait?.ended = Wait.End(how, because: reason, by: actor.account, at: now)
            return Revision(record: record, verb: .alter, event: .contactAttended, isOfDocument: false)
        }
    }

    private static var notWaiting: Refusal {
        Refusal(.notInThisState, "this contact does not wait for anybody", remedy: "read how it stands")
    }

    private static var reasonMissing: Refusal {
        let problem = FieldProblem(field: "reason", problem: "it is closed, and no reason is given", remedy: "say why")
        return Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
    }
}
