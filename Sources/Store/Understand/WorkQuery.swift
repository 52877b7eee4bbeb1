import Access
import Vocabulary

/// A question for a list of work: which contacts, in which order, and from where on.
///
/// Whom a reach allows is asked in two parts, each by an index: what belongs to the unit or agency, and what the account
/// took part in. One condition for both would read every contact there is.
struct WorkQuery {
    private(set) var values: [SQLValue] = []

    /// The place of a value in the statement.
    mutating func place(_ value: SQLValue) -> String {
        values.append(value)
        return "$\(values.count)"
    }

    /// The statement; `conditions` say which contacts are meant, any of them; `order` is a list of columns and terms of them.
    mutating func statement(
        _ conditions: [String],
        within reach: Reach,
        order: String,
        _ page: PageRequest
    ) -> String {
        let parts = conditions.flatMap { reached(reach, $0) }.joined(separator: "\n    UNION ")
        let unguarded = StoreSession.isUnguarded(
            "contact.id",
            for: place(.text(reach.account.text)),
            boundBy: place(.text(reach.agency.text)),
            "contact.agency"
        )
        let from = "contact_work JOIN contact ON contact.id = contact_work.contact"
        let after = page.after.map { cursor in
            "AND (\(order)) > (SELECT \(order) FROM \(from) WHERE contact_work.contact = \(place(.text(cursor))))"
        }
        return """
            SELECT contact.*, record.version AS version, contact_work.standing, contact_work.judgement,
                contact_work.judged_by, contact_work.judged_at, contact_work.has_open_questions,
                contact_work.changed_since_judged, contact_work.wait_runs, contact_work.wait_rule,
                contact_work.wait_begun, contact_work.wait_due, contact_work.wait_grade, contact_work.wait_version,
                contact_work.wait_asks, contact_work.changed_since_wait, contact_work.control_lapsed,
                EXISTS (
                    SELECT 1 FROM assessment
                    WHERE assessment.contact = contact.id
                        AND assessment.contact_version >= contact.document_version
                ) AS is_assessed
            FROM \(from) JOIN record ON record.id = contact.id
            WHERE contact_work.contact IN (
                \(parts)
            ) AND \(unguarded) \(after ?? "")
            ORDER BY \(order) LIMIT \(place(.integer(page.limit + 1)))
            """
    }

    private mutating func reached(_ reach: Reach, _ condition: String) -> [String] {
        let involved = """
            SELECT contact_work.contact FROM involvement JOIN contact_work ON contact_work.contact = involvement.record
            WHERE involvement.account = \(place(.text(reach.account.text))) AND \(condition)
            """
        guard !reach.isOnlyInvolvement else { return [involved] }
        let unit = reach.unit.map { " AND contact_work.unit = \(place(.text($0.text)))" } ?? ""
        let held = """
            SELECT contact_work.contact FROM contact_work
            WHERE contact_work.agency = \(place(.text(reach.agency.text)))\(unit) AND \(condition)
            """
        return [held, involved]
    }
}
