import Access
package import Recognise
package import Understand
package import Vocabulary

/// Says that a control is in place for the people of a contact, which is assessed anew.
package struct PutControlInPlace<Store: Transactions>: Sendable
where Store.Session: ContactRecords & PersonRecords & AssessmentRecords & ProtectionRecords {
    private let desk: ContactDesk<Store>

    package init(_ desk: ContactDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ new: NewControl,
        for contact: RecordID,
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
            let next = try old.with(new, times, at: now, by: actor.account).record
            return Revision(ofControls: next, telling: .controlPutInPlace)
        }
    }
}
