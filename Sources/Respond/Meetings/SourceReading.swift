import Access
import Recognise
import Understand
import Vocabulary

/// Finds of whom a referral or a notification tells, and what a meeting is told by it.
struct SourceReading<Session: ReferralRecords & NotificationRecords & PersonRecords> {
    let session: Session
    let policy: RespondPolicy
    let kind: MeetingKind
    let actor: Actor

    func read(_ source: PartSource, about person: RecordID?) throws -> (person: RecordID, told: ToldPart) {
        switch source.kind {
        case .referral: try referral(source.record)
        case .notification: try notification(source.record, about: person)
        }
    }

    /// Only what the host has accepted: before, it does not know all of what it would give to others.
    private func referral(_ id: RecordID) throws -> (person: RecordID, told: ToldPart) {
        let referral = try session.referral(id, .latest)
        _ = try Access.rule(
            for: actor,
            to: .readReceivedReferral,
            sentTo: referral?.sent?.to,
            referral?.holding.guards,
            called: "referral"
        )
        guard let referral, let sent = referral.sent else { throw Refusal.notFound("referral") }
        guard kind.pathways.contains(sent.pathway) else {
            let all = kind.pathways.map(\.text).joined(separator: ", ")
            throw Refusal.needs("referral", "nobody comes to this meeting by '\(sent.pathway)'", "it takes: \(all)")
        }
        guard referral.status.isHeld else {
            throw Refusal(
                .notInThisState,
                "this referral is \(referral.status.words)",
                remedy: "accept it first; then it is put on a meeting with all that was told"
            )
        }
        let told = ToldPart(
            from: sent.from,
            at: sent.at,
            details: sent.told.details,
            concerns: sent.told.concerns,
            asked: sent.told.recommendation,
            goals: sent.told.goals
        )
        return (referral.person, told)
    }

    private func notification(_ id: RecordID, about person: RecordID?) throws -> (person: RecordID, told: ToldPart) {
        let notification = try session.notification(id, .latest)
        _ = try Access.rule(for: actor, to: .screenNotification, notification?.holding, called: "notification")
        guard let notification else { throw Refusal.notFound("notification") }
        guard notification.status == .discussion, let calling = notification.made(.callDiscussion) else {
            throw Refusal(
                .notInThisState,
                "this notification is \(notification.status.words)",
                remedy: "call a discussion on it first"
            )
        }
        let whom = person ?? (notification.about.count == 1 ? notification.about.first : nil)
        guard let whom, notification.about.contains(whom) else {
            throw Refusal.needs("person", "it is not said about whom", "name somebody whom the notification is about")
        }
        let details = try session.person(whom, .latest)?.details.told(policy.hub.research.details) ?? []
        // What the hub says of them all is not told of each.
        let called = notification.about.count == 1 ? calling.words : nil
        let told = ToldPart(
            from: notification.holding.agency,
            at: calling.at,
            details: details,
            concerns: called ?? notification.asked,
            asked: notification.asked,
            goals: []
        )
        return (whom, told)
    }
}
