import Access
package import Learn
package import Vocabulary

extension StoreSession: AcknowledgementRecords {
    package func acknowledgement(of programme: ProgrammeID, by agency: AgencyID) throws -> Acknowledgement? {
        try sql.row(
            "SELECT id FROM acknowledgement WHERE programme = $1 AND agency = $2",
            [.text(programme.text), .text(agency.text)]
        )
        .flatMap { try record(RecordID($0.text("id")), .latest, as: Acknowledgement.self) }
    }

    func index(_ acknowledgement: Acknowledgement) throws {
        try sql.run(
            "INSERT INTO acknowledgement (id, programme, agency) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
            [
                .text(acknowledgement.id.text), .text(acknowledgement.programme.text),
                .text(acknowledgement.holding.agency.text),
            ]
        )
    }

    /// What stood under another agency would say that it took up what it never did.
    func misplacedAcknowledgements() throws -> [RecordID] {
        try ids(of: .acknowledgement).filter { id in
            let row = try sql.row("SELECT programme, agency FROM acknowledgement WHERE id = $1", [.text(id.text)])
            let found = try record(id, .latest, as: Acknowledgement.self)
            return try row?.text("programme") != found?.programme.text
                || row?.text("agency") != found?.holding.agency.text
        }
    }
}
