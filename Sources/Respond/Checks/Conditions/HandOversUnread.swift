import Vocabulary

extension CheckedContact {
    /// What was sent, and at which nobody has looked whom it was sent to; that a machine received it is not enough.
    ///
    /// Where an agency sends to itself, as with a prevention interview, who sent it is nobody whom it was sent to.
    var handOversUnread: [Finding] {
        referrals.filter { $0.status == .sent && !looked.contains($0.id) }.compactMap { referral in
            referral.sent.map { Finding(.handOverUnread, .referral(referral.id), since: $0.at) }
        }
    }
}
