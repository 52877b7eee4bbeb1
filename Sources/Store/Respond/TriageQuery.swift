import Access
import Respond
import Vocabulary

/// A question for a hub's list: which notifications, by judged risk and age, and from where on.
struct TriageQuery {
    private(set) var values: [SQLValue]

    init(_ reach: Reach) {
        values = StoreSession.values(of: reach)
    }

    /// What nobody has judged stands first; the grade is that of the contact, as it stands.
    private static let order = """
        CASE contact.grade WHEN 'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'low' THEN 3 ELSE 0 END, \
        notification.received_at, notification.id
        """

    /// By the grade of the contact, as it stands.
    static let due = """
        CASE contact.grade WHEN 'high' THEN notification.due_high WHEN 'medium' THEN notification.due_medium \
        WHEN 'low' THEN notification.due_low ELSE notification.due_unjudged END
        """

    mutating func statement(_ filter: NotificationFilter, at moment: Instant, _ page: PageRequest) -> String {
        let states = NotificationRecord.Status.allCases.filter { $0.isOpen == (filter.part == .open) }
        var conditions = [
            StoreSession.isReached("notification"),
            "notification.status IN (\(states.map { "'\($0.rawValue)'" }.joined(separator: ", ")))",
        ]
        switch filter.whose {
        case .mine: conditions.append("notification.screener = $3")
        case .nobody: conditions.append("notification.screener IS NULL")
        case nil: break
        }
        if filter.isUnjudged { conditions.append("contact.grade IS NULL") }
        if filter.isOverdue { conditions.append("\(Self.due) < \(place(.integer(moment.seconds)))") }
        if let pathway = filter.pathway {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM notification_pathway WHERE notification_pathway.notification = notification.id
                    AND pathway = \(place(.text(pathway.text))))
                """
            )
        }
        let from = "notification JOIN contact ON contact.id = notification.contact"
        if let after = page.after {
            let cursor = place(.text(after))
            conditions.append("(\(Self.order)) > (SELECT \(Self.order) FROM \(from) WHERE notification.id = \(cursor))")
        }
        return """
            SELECT notification.id AS id FROM \(from)
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(Self.order) LIMIT \(place(.integer(page.limit + 1)))
            """
    }

    private mutating func place(_ value: SQLValue) -> String {
        values.append(value)
        return "$\(values.count)"
    }
}
