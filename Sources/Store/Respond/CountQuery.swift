import Access
import Respond
import Vocabulary

/// How referrals are counted by route and other agency, without opening one.
struct CountQuery {
    private let source: String
    private let values: [SQLValue]
    /// The agency on the other side.
    private let other: String

    /// Nil where nothing is reached but what somebody took part in themselves: a count of that would be of one worker.
    init?(_ part: CountedPart, within reach: Reach) {
        guard !reach.isOnlyInvolvement else { return nil }
        let isSent = part.side == .sent
        if !isSent && !reach.reachesWhatWasSent { return nil }
        other = isSent ? "referral.to_agency" : "referral.agency"
        let whose =
            isSent
            ? "referral.agency = $1 AND (referral.unit = $2 OR $2 IS NULL)" : "referral.to_agency = $1 AND $2 IS NULL"
        source = """
            FROM referral JOIN referral_course ON referral_course.referral = referral.id
            WHERE \(whose) AND referral.sent_at >= $3 AND referral.sent_at < $4
            """
        values = [
            .text(reach.agency.text), .optional(reach.unit?.text), .integer(part.from.seconds),
            .integer(part.before.seconds),
        ]
    }

    func counts(in sql: any SQLSession) throws -> [RouteCounts] {
        var all: [Route: RouteCounts] = [:]
        for row in try sql.rows(totals, values) { all[try Route(row)] = try row.routeCounts() }
        for row in try sql.rows(middles, values) { all[try Route(row)]?.seconds = try row.integer("seconds") }
        for row in try sql.rows(grouped("outcome"), values) {
            all[try Route(row)]?.outcomes[OutcomeID(try row.text("item"))] = try row.integer("tally")
        }
        for row in try sql.rows(grouped("reason"), values) {
            all[try Route(row)]?.reasons[DeclineReasonID(try row.text("item"))] = try row.integer("tally")
        }
        for row in try sql.rows(leftOut, values) {
            all[try Route(row)]?.leftOut[try row.text("item")] = try row.integer("tally")
        }
        return Array(all.values)
    }

    private var totals: String {
        let answers = ReferralCourse.Answer.allCases.map { answer in
            "COUNT(CASE WHEN answer = '\(answer.rawValue)' THEN 1 END) AS \(answer.column)"
        }
        return """
            SELECT pathway, \(other) AS other, COUNT(*) AS sent, \(answers.joined(separator: ", ")),
                COUNT(CASE WHEN is_in_time = 1 THEN 1 END) AS in_time,
                COUNT(CASE WHEN was_asked = 1 THEN 1 END) AS asked, COUNT(outcome) AS completed,
                SUM(met) AS met, SUM(partly) AS partly, SUM(not_met) AS not_met,
                COUNT(CASE WHEN met > 0 THEN 1 END) AS met_in, COUNT(CASE WHEN partly > 0 THEN 1 END) AS partly_in,
                COUNT(CASE WHEN not_met > 0 THEN 1 END) AS not_met_in,
                COUNT(DISTINCT referral.contact) AS contacts, COUNT(DISTINCT writer) AS writers,
                COUNT(DISTINCT CASE WHEN seconds IS NOT NULL THEN writer END) AS timers, COUNT(seconds) AS timed
            \(source) GROUP BY pathway, \(other)
            """
    }

    /// Of an even number the lower of the two in the middle.
    private var middles: String {
        """
        SELECT pathway, other, seconds FROM (
            SELECT pathway, \(other) AS other, seconds,
                ROW_NUMBER() OVER (PARTITION BY pathway, \(other) ORDER BY seconds, referral.id) AS place,
                COUNT(*) OVER (PARTITION BY pathway, \(other)) AS timed
            \(source) AND seconds IS NOT NULL
        ) AS ordered WHERE place = (timed + 1) / 2
        """
    }

    private func grouped(_ column: String) -> String {
        """
        SELECT pathway, \(other) AS other, \(column) AS item, COUNT(*) AS tally
        \(source) AND \(column) IS NOT NULL GROUP BY pathway, \(other), \(column)
        """
    }

    private var leftOut: String {
        """
        SELECT pathway, \(other) AS other, item, COUNT(*) AS tally
        \(source.replacing("WHERE", with: "JOIN referral_left_out ON referral_left_out.referral = referral.id WHERE"))
        GROUP BY pathway, \(other), item
        """
    }
}

/// By what is counted.
private struct Route: Hashable {
    let pathway: PathwayID
    let other: AgencyID

    init(_ row: SQLRow) throws {
        pathway = PathwayID(try row.text("pathway"))
        other = AgencyID(try row.text("other"))
    }
}

extension ReferralCourse.Answer {
    fileprivate var column: String { rawValue.replacing("-", with: "_") }
}

extension SQLRow {
    fileprivate func routeCounts() throws -> RouteCounts {
        var counts = RouteCounts(PathwayID(try text("pathway")), AgencyID(try text("other")))
        counts.sent = try integer("sent")
        counts.inTime = try integer("in_time")
        counts.accepted = try integer("accepted")
        counts.declined = try integer("declined")
        counts.declinedByPerson = try integer("declined_by_person")
        counts.expired = try integer("expired")
        counts.asked = try integer("asked")
        counts.completed = try integer("completed")
        counts.met = try integer("met")
        counts.partly = try integer("partly")
        counts.notMet = try integer("not_met")
        counts.metIn = try integer("met_in")
        counts.partlyIn = try integer("partly_in")
        counts.notMetIn = try integer("not_met_in")
        counts.contacts = try integer("contacts")
        counts.writers = try integer("writers")
        counts.timers = try integer("timers")
        counts.timed = try integer("timed")
        return counts
    }
}
