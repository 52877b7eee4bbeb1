import Access
package import Recognise
package import Understand
package import Vocabulary

/// Says what becomes of a control that ends or has ended; the contact is assessed anew.
package struct FollowUpControl<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ followUp: ControlFollowUp,
        _ control: HeldControlID,
        of contact: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        let assessing = desk.assessing
        return try await desk.revise(contact, expecting: version, to: .changeControl, by: actor, receipt: receipt) {
            old,
            _,
            now in
            let times = try assessing.controlTimes(at: now)
            let next = try old.with(followUp, of: control, times, at: now, by: actor.account)
            return Revision(ofControls: next, telling: followUp.move.rule.event)
        }
    }
}
