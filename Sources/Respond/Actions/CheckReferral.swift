import Access
package import Recognise
import Understand
package import Vocabulary

/// Tells the sender of a referral what the agency may send it back for, before it goes; nothing is kept of what is written.
///
/// The answer may name anybody of the contact, so that everybody in it is accounted for.
package struct CheckReferral<Store: Transactions>: Sendable where Store.Session: ReferralRecords & ContactRecords {
    private let desk: HandoverDesk<Store>
    private let documents: any ContactDocuments

    package init(_ desk: HandoverDesk<Store>, documents: any ContactDocuments) {
        self.desk = desk
        self.documents = documents
    }

    package func callAsFunction(
        _ id: RecordID,
        telling tell: @escaping @Sendable (ReferralRecord) -> ComposedReferral,
        alsoOf others: [PersonID],
        by actor: Actor
    ) async throws -> [ToldNote] {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            let referral = try session.referral(id, .latest)
            let rule = try Access.rule(for: actor, to: .readReferral, referral?.holding, called: "referral")
            guard let referral, let contact = try session.contact(referral.contact, .latest) else {
                throw Refusal.notFound("referral")
            }
            _ = try Access.rule(for: actor, to: .readContact, contact.holding, called: "referral")
            let ground = SourceGround(
                try documents.contact(in: contact.document),
                of: referral.recommended.person,
                asking: policy.asked(by: referral.recommended),
                reachedBy: try session.person(referral.person, .latest)?.safeContact
            )
            var change = Change(at: now, by: actor)
            change.consult(.record(.referral, id), under: rule)
            for person in ([referral.person] + contact.people).removingRepeats() {
                change.consult(.record(.person, person), under: rule)
            }
            try session.keep(change)
            return ground.notes(on: tell(referral), alsoOf: others).compactMap { note in
                policy.sourceChecks[note.check].map { ToldNote(note: note, term: $0) }
            }
        }
    }
}

/// What an agency may send a referral back for, with the policy's words for it.
package struct ToldNote: Sendable {
    package let note: SourceNote
    /// Its `meaning` is what to do about it.
    package let term: Term<Subject.SourceCheck>
}

extension RespondPolicy {
    /// What a referral must hold, with where it may be found as its route says.
    fileprivate func asked(by referral: OutlinedReferral) -> [RequiredContent] {
        let places = mustInclude[referral.pathway] ?? []
        return referral.mustInclude.map { item in
            places.first { $0.item == item } ?? RequiredContent(item: item, foundIn: .nothing)
        }
    }
}
