package import Access
package import Learn
package import Vocabulary

extension StoreSession: StandingRecords {
    /// Later than any day that comes: it does not change by itself.
    private static let never = Int(Int32.max)

    /// Holds of the standings that a reach allows; it takes the first three placeholders.
    private static let isReached = "($3 = 0 AND agency = $1 AND (unit = $2 OR $2 IS NULL))"

    private static func reached(_ reach: Reach) -> [SQLValue] {
        [.text(reach.agency.text), .optional(reach.unit?.text), .truth(reach.isOnlyInvolvement)]
    }

    package func accountsToStand(under edition: String, on day: CalendarDay, atMost limit: Int) throws -> [RecordID] {
        try sql.rows(
            "SELECT account FROM standing_turn WHERE edition <> $1 OR changes_on <= $2 ORDER BY account LIMIT $3",
            [.text(edition), .integer(day.number), .integer(limit)]
        )
        .map { RecordID(try $0.text("account")) }
    }

    /// Marks what is kept of somebody as not worked out yet.
    func standAnew(_ account: RecordID) throws {
        try sql.run(
            """
            INSERT INTO standing_turn (account, edition, changes_on) VALUES ($1, '', 0)
            ON CONFLICT (account) DO UPDATE SET edition = '', changes_on = 0
            """,
            [.text(account.text)]
        )
    }

    package func keep(_ standing: LearnerStanding) throws {
        let account = SQLValue.text(standing.account.text)
        try sql.run("DELETE FROM standing WHERE learner = $1", [account])
        for one in standing.programmes {
            try sql.run(
                """
                INSERT INTO standing
                    (learner, programme, agency, unit, is_asked, state, on_day, reminded_from, changes_on)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                [
                    account, .text(one.programme.text), .text(standing.agency.text),
                    .optional(standing.unit?.text), .truth(one.isAsked), .text(one.state.rawValue),
                    .optional(one.day?.number), .optional(one.remindedFrom?.number),
                    .optional(one.changesOn?.number),
                ]
            )
        }
        try sql.run(
            """
            INSERT INTO standing_turn (account, edition, changes_on) VALUES ($1, $2, $3)
            ON CONFLICT (account) DO UPDATE SET edition = excluded.edition, changes_on = excluded.changes_on
            """,
            [account, .text(standing.edition), .integer(standing.changesOn?.number ?? Self.never)]
        )
    }

    package func standings(of account: AccountID) throws -> [WholeStanding] {
        try sql.rows("SELECT * FROM standing WHERE learner = $1 ORDER BY programme", [.text(account.text)])
            .map { try $0.wholeStanding() }
    }

    package func owed(within reach: Reach, unit: UnitID?, _ page: PageRequest) throws -> Page<TeamStanding> {
        let after = page.after.flatMap(TeamPlace.init(text:))
        let rows = try sql.rows(
            """
            SELECT * FROM standing
            WHERE \(Self.isReached) AND is_asked = 1 AND state IN ('refresh', 'owed', 'overdue')
                AND (unit = $4 OR $4 IS NULL)
                AND ($5 IS NULL OR (on_day, learner, programme) > ($5, $6, $7))
            ORDER BY on_day, learner, programme LIMIT $8
            """,
            Self.reached(reach) + [
                .optional(unit?.text), .optional(after?.day), .optional(after?.account), .optional(after?.programme),
                .integer(page.limit + 1),
            ]
        )
        let found = try rows.prefix(page.limit).map { row in
            TeamStanding(
                account: AccountID(try row.text("learner")),
                unit: try row.optionalText("unit").map { UnitID($0) },
                try row.wholeStanding()
            )
        }
        return Page(found, next: rows.count > page.limit ? found.last?.place.text : nil)
    }

    package func tally(within reach: Reach, on day: CalendarDay) throws -> TeamTally {
        let row = try sql.row(
            """
            SELECT COUNT(DISTINCT CASE WHEN state = 'overdue' THEN learner END) AS overdue,
                COUNT(DISTINCT CASE WHEN state <> 'overdue' AND reminded_from <= $4 THEN learner END) AS soon
            FROM standing
            WHERE \(Self.isReached) AND is_asked = 1 AND state IN ('refresh', 'owed', 'overdue')
            """,
            Self.reached(reach) + [.integer(day.number)]
        )
        return TeamTally(overdue: try row?.integer("overdue") ?? 0, soon: try row?.integer("soon") ?? 0)
    }

    package func coverage(within reach: Reach, on day: CalendarDay) throws -> [UnitCoverage] {
        let champions = try championCounts(within: reach, on: day)
        return try sql.rows(
            """
            SELECT programme, unit, COUNT(*) AS asked,
                SUM(CASE WHEN state IN ('done', 'refresh') THEN 1 ELSE 0 END) AS held,
                SUM(CASE WHEN state = 'overdue' THEN 1 ELSE 0 END) AS overdue,
                SUM(CASE WHEN state IN ('refresh', 'owed') AND reminded_from <= $4 THEN 1 ELSE 0 END) AS soon
            FROM standing WHERE \(Self.isReached) AND is_asked = 1
            GROUP BY programme, unit ORDER BY programme, unit
            """,
            Self.reached(reach) + [.integer(day.number)]
        )
        .map { row in
            let programme = ProgrammeID(try row.text("programme"))
            let unit = try row.optionalText("unit").map { UnitID($0) }
            return UnitCoverage(
                programme,
                unit,
                asked: try row.integer("asked"),
                held: try row.integer("held"),
                overdue: try row.integer("overdue"),
                soon: try row.integer("soon"),
                champions: champions[ChampionPlace(programme: programme, unit: unit)] ?? 0
            )
        }
    }

    /// Whoever does not hold a programme any more is counted as its champion no more.
    private func championCounts(within reach: Reach, on day: CalendarDay) throws -> [ChampionPlace: Int] {
        let rows = try sql.rows(
            """
            SELECT champion.programme AS programme, standing.unit AS unit, COUNT(*) AS number
            FROM champion JOIN standing ON standing.learner = champion.account
                AND standing.programme = champion.programme AND standing.state IN ('done', 'refresh')
            WHERE ($3 = 0 AND standing.agency = $1 AND (standing.unit = $2 OR $2 IS NULL))
                AND champion.from_day <= $4 AND champion.until_day >= $4
            GROUP BY champion.programme, standing.unit
            """,
            Self.reached(reach) + [.integer(day.number)]
        )
        return Dictionary(
            try rows.map { row in
                let unit = try row.optionalText("unit").map { UnitID($0) }
                let place = ChampionPlace(programme: ProgrammeID(try row.text("programme")), unit: unit)
                return (place, try row.integer("number"))
            },
            uniquingKeysWith: +
        )
    }
}

/// Where champions are counted.
private struct ChampionPlace: Hashable {
    let programme: ProgrammeID
    let unit: UnitID?
}

extension SQLRow {
    fileprivate func wholeStanding() throws -> WholeStanding {
        WholeStanding(
            ProgrammeID(try text("programme")),
            isAsked: try integer("is_asked") == 1,
            try term("state", WholeStanding.State.self),
            try optionalInteger("on_day").map(CalendarDay.init(number:)),
            remindedFrom: try optionalInteger("reminded_from").map(CalendarDay.init(number:)),
            changesOn: try optionalInteger("changes_on").map(CalendarDay.init(number:))
        )
    }
}
