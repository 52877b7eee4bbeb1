import Access
import PlainWords
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// The referrals that were made of the people of a contact, by route and person.
enum ContactReferrals {
    /// The last of each, as far as somebody may see them.
    static func kept(
        of contact: ContactRecord,
        in store: Store,
        by actor: Actor
    ) async throws -> [ReferralKey: ReferralRecord] {
        guard let reach = try? Access.reach(of: actor, to: .readReferral) else { return [:] }
        let all = try await store.read { session in
            try contact.people.flatMap { try session.referrals(of: $0) }
        }
        let ours = all.filter { $0.contact == contact.id && reach.rule(for: $0.holding) != nil }
        return Dictionary(ours.map { ($0.key, $0) }) { first, _ in first }
    }

    /// The same as the page of the contact shows it.
    static func states(
        of contact: ContactRecord,
        in store: Store,
        by actor: Actor
    ) async throws -> [ReferralKey: ReferralsPart.State] {
        try await kept(of: contact, in: store, by: actor).mapValues(ReferralsPart.State.init)
    }
}

extension ReferralRecord {
    fileprivate var key: ReferralKey { ReferralKey(pathway: recommended.pathway, person: recommended.person) }
}

extension ReferralsPart.State {
    fileprivate init(_ referral: ReferralRecord) {
        to = referral.recipient
        word = referral.status.tag
        tone = referral.status.tone
        let last = referral.moves.last
        more = last.map { $0.at.inShort } ?? "written \(referral.drafted.at.inShort), not sent"
        link = "/referrals/\(referral.id.text)"
        isOver = referral.isOver
    }
}
