import Recognise
import Understand
package import Vocabulary

/// Who holds what a contact was about, as it follows from its referrals and from whom the owner named.
package struct ContactHold: Sendable {
    /// Every referral of the contact.
    package let referrals: [ReferralRecord]
    package let named: [NamedHolder]

    package init(_ referrals: [ReferralRecord], _ closure: ClosureRecord?) {
        self.referrals = referrals
        named = closure?.holders ?? []
    }

    /// Whether an agency accepted a referral, or somebody was named and told.
    package var isHeld: Bool { !named.isEmpty || referrals.contains(where: \.wasTakenUp) }

    /// The agencies that know of it: one of theirs was told, or they were sent a referral, whatever they answered.
    package var told: Set<AgencyID> {
        let sent = referrals.filter { $0.status != .withdrawn }.compactMap(\.sent?.to)
        return Set(named.map(\.agency) + sent)
    }

    /// What an agency turned down, or let lie, and nobody has taken up since.
    package var cameBack: [ReferralRecord] {
        referrals.filter { referral in
            guard referral.status == .declined || referral.status == .expired, let since = referral.moves.last?.at
            else { return false }
            let isNamed = named.contains { $0.at >= since }
            let isTaken = referrals.contains { other in
                other.person == referral.person && other.wasTakenUp && (other.made(.accept)?.at ?? since) > since
            }
            return !isNamed && !isTaken
        }
    }
}

extension ReferralRecord {
    /// Whether the agency holds it, or held it until it was finished.
    var wasTakenUp: Bool { status.isHeld || status == .completed }
}
