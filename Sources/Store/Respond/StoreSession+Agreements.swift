package import Respond
package import Vocabulary

extension StoreSession: AgreementRecords {
    package func agreement(_ id: RecordID, _ edition: Edition) throws -> AgreementRecord? {
        try record(id, edition, as: AgreementRecord.self)
    }

    package func agreements(
        binding agency: AgencyID,
        _ part: AgreementPart?,
        on day: CalendarDay,
        _ page: PageRequest
    ) throws -> Page<AgreementRecord> {
        let rows = try sql.rows(
            """
            SELECT agreement.id AS id FROM agreement_party JOIN agreement ON agreement.id = agreement_party.agreement
            WHERE agreement_party.agency = $1 AND ($3 = '' OR agreement.id < $3) \(Self.condition(of: part))
            ORDER BY agreement.id DESC LIMIT $2
            """,
            [.text(agency.text), .integer(page.limit + 1), .text(page.after ?? "")]
                + (part == .inForce || part == .toReview ? [.integer(day.number)] : [])
        )
        let found = try rows.prefix(page.limit).compactMap { try agreement(RecordID($0.text("id")), .latest) }
        return Page(found, next: rows.count > page.limit ? found.last?.id.text : nil)
    }

    private static func condition(of part: AgreementPart?) -> String {
        switch part {
        case .inForce: "AND \(inForce("$4"))"
        case .toSign: "AND agreement.status IN ('draft', 'signing')"
        case .toReview: "AND \(inForce("$4")) AND agreement.review < $4"
        case nil: ""
        }
    }

    private static func inForce(_ day: String) -> String {
        """
        agreement.status IN ('agreed', 'ended') AND agreement.begins <= \(day)
        AND (agreement.ends IS NULL OR agreement.ends >= \(day))
        """
    }

    package func agreementsToTell(on day: CalendarDay, atMost limit: Int) throws -> [AgreementRecord] {
        try sql.rows(
            """
            SELECT id FROM agreement WHERE review < $1 AND \(Self.inForce("$1")) AND NOT EXISTS (
                SELECT 1 FROM told_agreement WHERE told_agreement.agreement = agreement.id
                    AND told_agreement.review = agreement.review
            )
            ORDER BY review, id LIMIT $2
            """,
            [.integer(day.number), .integer(limit)]
        )
        .compactMap { try agreement(RecordID($0.text("id")), .latest) }
    }

    package func keepTold(_ agreement: AgreementRecord, at moment: Instant) throws {
        try sql.run(
            """
            INSERT INTO told_agreement (agreement, review, at) VALUES ($1, $2, $3)
            ON CONFLICT (agreement, review) DO NOTHING
            """,
            [.text(agreement.id.text), .integer(agreement.terms.review.number), .integer(moment.seconds)]
        )
    }

    package func agreements(binding agency: AgencyID, on day: CalendarDay) throws -> [AgreementRecord] {
        try signed(agency, "AND \(Self.inForce("$2"))", [.integer(day.number)])
    }

    package func agreementsSigned(by agency: AgencyID) throws -> [AgreementRecord] {
        try signed(agency, "", [])
    }

    private func signed(_ agency: AgencyID, _ also: String, _ values: [SQLValue]) throws -> [AgreementRecord] {
        try sql.rows(
            """
            SELECT agreement.id AS id FROM agreement_party JOIN agreement ON agreement.id = agreement_party.agreement
            WHERE agreement_party.agency = $1 AND agreement.status IN ('agreed', 'ended') \(also) ORDER BY agreement.id
            """,
            [.text(agency.text)] + values
        )
        .compactMap { try agreement(RecordID($0.text("id")), .latest) }
    }

    func index(_ agreement: AgreementRecord) throws {
        try sql.run(
            """
            INSERT INTO agreement (id, status, begins, ends, review) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE
            SET status = excluded.status, begins = excluded.begins, ends = excluded.ends, review = excluded.review
            """,
            [
                .text(agreement.id.text), .text(agreement.status.rawValue), .integer(agreement.terms.from.number),
                .optional(agreement.lastDay?.number), .integer(agreement.terms.review.number),
            ]
        )
        try sql.run("DELETE FROM agreement_party WHERE agreement = $1", [.text(agreement.id.text)])
        for party in agreement.terms.parties.removingRepeats() {
            try sql.run(
                "INSERT INTO agreement_party (agreement, agency) VALUES ($1, $2)",
                [.text(agreement.id.text), .text(party.text)]
            )
        }
    }
}
