import Recognise
import Vocabulary

extension ReferralRecords {
    /// A referral as its agency sees it, with how contact is made safely as it is known now; nil for what was never sent.
    ///
    /// An agency that must not be told any more sees what it saw before, and nothing else.
    func received(_ referral: ReferralRecord) throws -> ReceivedReferral? {
        let people = try referral.about.compactMap { try person($0, .latest) }
        let barred = people.compactMap(\.safeContact).filter { safe in referral.sent.map { safe.bars($0.to) } ?? false }
        return ReceivedReferral(
            referral,
            reachedBy: people.first { $0.id == referral.person }?.safeContact?.withoutReasons,
            barredSince: barred.map(\.at).min()
        )
    }
}
