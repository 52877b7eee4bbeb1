import Notation
package import Vocabulary

/// How a referral stands, as it is told to the system of the agency on the other side.
package struct OutgoingTask: Hashable, Sendable {
    /// The referral that it is about.
    package let referral: RecordID
    package let status: TaskStatus
    /// Why it stands so, such as the reason of a refusal.
    package let reason: String?
    package let note: String?
    /// When the referral was sent.
    package let sentAt: Instant
    /// When it came to stand so.
    package let changedAt: Instant
    package let owner: OutgoingAgency

    package init(
        of referral: RecordID,
        _ status: TaskStatus,
        reason: String? = nil,
        note: String? = nil,
        sentAt: Instant,
        changedAt: Instant,
        owner: OutgoingAgency
    ) {
        self.referral = referral
        self.status = status
        self.reason = reason
        self.note = note
        self.sentAt = sentAt
        self.changedAt = changedAt
        self.owner = owner
    }

    /// The task in JSON, on one line; its id is the same however it stands.
    package func body(_ naming: FHIRNaming) -> [UInt8] {
        Array(JSONText(resource(naming)).compact.utf8)
    }

    private func resource(_ naming: FHIRNaming) -> JSONValue {
        let ids = BundleIDs(referral: referral)
        let agency = JSONValue.identifier(naming.agencies, owner.id.text)
        return .resource(
            "Task",
            id: ids.id(of: "task"),
            [
                ("status", .text(status.rawValue)),
                ("statusReason", reason.map(JSONValue.worded)),
                ("intent", .text("order")),
                (
                    "focus",
                    .map([
                        ("reference", .text(ids.request)),
                        ("type", .text("ServiceRequest")),
                        ("identifier", .identifier(naming.referrals, referral.text)),
                    ])
                ),
                ("authoredOn", .text(sentAt.text)),
                ("lastModified", .text(changedAt.text)),
                ("owner", .map([("identifier", agency), ("display", .text(owner.name))])),
                ("note", note.map { .list([.worded($0)]) }),
            ]
        )
    }
}

extension OutgoingTask: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "how referral \(referral.text) stands: \(status.rawValue)" }
    package var debugDescription: String { description }
}
