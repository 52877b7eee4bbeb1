package import Respond
package import Vocabulary

extension StoreSession {
    package func unowned(since moment: Instant) throws -> [UnownedReferral] {
        let found = try unseen(since: moment) + unheard(since: moment)
        return found.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    }

    /// Sent, and no message of it has arrived, nor has the agency looked at it.
    private func unseen(since moment: Instant) throws -> [UnownedReferral] {
        let told = try Set(deliveryPoints().filter(\.isStanding).map(\.agency))
        return try sql.rows(
            """
            SELECT id, agency, to_agency, sent_at AS since FROM referral
            WHERE status = 'sent' AND sent_at <= $1
                AND NOT EXISTS (
                    SELECT 1 FROM delivery WHERE delivery.referral = referral.id AND event = $2 AND state = 'delivered'
                )
                AND NOT EXISTS (
                    SELECT 1 FROM journal WHERE subject = referral.id AND journal.agency = referral.to_agency
                        AND rule = 'sent-to-agency'
                )
            """,
            [.integer(moment.seconds), .text(Event.Name.referralSent.rawValue)]
        )
        .map { row in
            let messages = try parcels(of: RecordID(row.text("id"))).filter { $0.event == .referralSent }
            let isTold = told.contains(AgencyID(try row.text("to_agency")))
            return try row.unowned(.init(ofMessages: messages.map(\.state), isToldSomewhere: isTold))
        }
    }

    /// Back, and nobody on the side that sent it has looked since.
    private func unheard(since moment: Instant) throws -> [UnownedReferral] {
        let back = ReferralRecord.Status.allCases.filter(\.isBack).map { "'\($0.rawValue)'" }
        return try sql.rows(
            """
            SELECT referral.id, agency, to_agency, changed_at AS since FROM referral
            JOIN record ON record.id = referral.id
            WHERE status IN (\(back.joined(separator: ", "))) AND changed_at <= $1 AND to_agency IS NOT NULL
                AND NOT EXISTS (
                    SELECT 1 FROM journal WHERE subject = referral.id AND journal.agency = referral.agency
                        AND rule IN ('took-part', 'same-unit', 'same-agency') AND journal.at >= changed_at
                )
            """,
            [.integer(moment.seconds)]
        )
        .map { try $0.unowned(.unheard) }
    }
}

extension SQLRow {
    fileprivate func unowned(_ reason: UnownedReferral.Reason) throws -> UnownedReferral {
        UnownedReferral(
            id: RecordID(try text("id")),
            from: AgencyID(try text("agency")),
            to: AgencyID(try text("to_agency")),
            since: Instant(seconds: try integer("since")),
            reason
        )
    }
}
