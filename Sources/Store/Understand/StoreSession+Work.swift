package import Access
import Recognise
package import Understand
package import Vocabulary

extension StoreSession: WorkRecords {
    package func work(within reach: Reach, _ page: PageRequest) throws -> Page<WorkLine> {
        var query = WorkQuery()
        let judge = query.place(.text(reach.account.text))
        let statement = query.statement(
            [
                "contact_work.waits_for_anybody = 1",
                "contact_work.judgement = 'returned' AND contact_work.judged_by = \(judge)",
            ],
            within: reach,
            order: "contact_work.standing, contact_work.at, contact_work.contact",
            page
        )
        return try lines(statement, query, page)
    }

    package func judgementsToReview(within reach: Reach, _ page: PageRequest) throws -> Page<WorkLine> {
        var query = WorkQuery()
        let judge = query.place(.text(reach.account.text))
        let statement = query.statement(
            ["contact_work.judgement = 'not-reviewed' AND contact_work.judged_by <> \(judge)"],
            within: reach,
            order: "contact_work.standing, contact_work.judged_at, contact_work.contact",
            page
        )
        return try lines(statement, query, page)
    }

    package func waiting(within reach: Reach, at moment: Instant, _ page: PageRequest) throws -> Page<WorkLine> {
        var query = WorkQuery()
        let now = query.place(.integer(moment.seconds))
        let order = """
            CASE WHEN contact_work.standing = 0 THEN 0 ELSE 1 END, \
            CASE contact.grade WHEN 'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'low' THEN 3 ELSE 0 END, \
            CASE WHEN contact_work.wait_due > \(now) THEN 1 ELSE 0 END, contact_work.wait_begun, contact_work.contact
            """
        let statement = query.statement(["contact_work.wait_runs = 1"], within: reach, order: order, page)
        return try lines(statement, query, page)
    }

    private func lines(_ statement: String, _ query: WorkQuery, _ page: PageRequest) throws -> Page<WorkLine> {
        let rows = try sql.rows(statement, query.values)
        let lines = try rows.prefix(page.limit).map { WorkLine(try $0.contactLine(), try $0.contactWork()) }
        return Page(lines, next: rows.count > page.limit ? lines.last?.contact.id.text : nil)
    }
}

extension SQLRow {
    fileprivate func contactWork() throws -> ContactWork {
        guard let standing = RiskStanding(rawValue: try integer("standing")) else {
            throw UnexpectedValue(column: "standing")
        }
        return ContactWork(
            standing: standing,
            judgement: try term("judgement", JudgementStanding.self),
            judgedBy: try optionalText("judged_by").map { AccountID($0) },
            judgedAt: try optionalInteger("judged_at").map { Instant(seconds: $0) },
            hasOpenQuestions: try integer("has_open_questions") != 0,
            hasChangedSinceJudged: try integer("changed_since_judged") != 0,
            wait: try integer("wait_runs") != 0 ? try wait() : nil,
            hasChangedSinceWait: try integer("changed_since_wait") != 0,
            hasLapsedControl: try integer("control_lapsed") != 0
        )
    }

    private func wait() throws -> Wait {
        Wait(
            rule: RuleID(try text("wait_rule")),
            begun: Instant(seconds: try integer("wait_begun")),
            due: Instant(seconds: try integer("wait_due")),
            grade: try optionalText("wait_grade").map { _ in try term("wait_grade", Grade.self) },
            contactVersion: try integer("wait_version"),
            asks: try term("wait_asks", AccountRole.self)
        )
    }
}
