package import Access
package import Respond
package import Vocabulary

extension StoreSession: ReferralInbox {
    package func referrals(
        sentTo reach: Reach,
        _ part: InboxPart,
        _ page: PageRequest
    ) throws -> Page<ReferralRecord> {
        guard reach.reachesWhatWasSent else { return Page([], next: nil) }
        let list = InboxList(part)
        let rows = try sql.rows(
            """
            SELECT id FROM referral
            WHERE to_agency = $1 AND status IN (\(list.states)) AND (
                $3 = '' OR (\(list.order)) \(list.comparison) (SELECT \(list.order) FROM referral WHERE id = $3)
            ) AND \(Self.isUnguarded("referral.id", for: "$4", boundBy: "$1"))
            ORDER BY \(list.sorting) LIMIT $2
            """,
            [.text(reach.agency.text), .integer(page.limit + 1), .text(page.after ?? ""), .text(reach.account.text)]
        )
        let found = try rows.prefix(page.limit).compactMap { try referral(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }
}

/// How a part of an inbox is asked for and sorted.
struct InboxList {
    let states: String
    let order: String
    let comparison: String
    let sorting: String

    init(_ part: InboxPart) {
        let meant = ReferralRecord.Status.allCases.filter { InboxPart($0) == part }
        states = meant.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        switch part {
        case .open, .held:
            // No time at all comes after every time.
            order = "COALESCE(due, \(Int.max)), sent_at, id"
            comparison = ">"
            sorting = order
        case .closed:
            order = "sent_at, id"
            comparison = "<"
            sorting = "sent_at DESC, id DESC"
        }
    }
}
