import Access
import Recognise
import Respond
package import Vocabulary

extension StoreSession {
    /// Records whose rows for lists and permissions say something else than the records themselves.
    ///
    /// The journal vouches for what a record says; these rows, by which it is found and reached, must follow from that.
    package func misplaced() throws -> [RecordID] {
        try misplacedAccounts() + misplacedContacts() + misplacedReferrals() + misplacedClosures()
            + misplacedNotifications() + misplacedResearch() + misplacedAdvice()
            + misplacedPlans() + misplacedActions() + misplacedAgreements() + misplacedConcerns()
            + misplacedMeetings() + misplacedParts() + misplacedPractice() + misplacedCredentials()
            + misplacedInvestigations() + misplacedExercises() + misplacedModeration() + misplacedContent()
            + misplacedWelfare() + misplacedAcknowledgements() + misplacedPilots()
            + withoutSubjects() + misplacedGuards()
    }

    /// Whoever could move a sign-in name, or a provider's subject, to another account could sign in as somebody else.
    private func misplacedAccounts() throws -> [RecordID] {
        try ids(of: .account).filter { id in
            let account = try account(id)
            let rows = try sql.rows("SELECT name FROM sign_in_name WHERE account = $1", [.text(id.text)])
            let known = try sql.row("SELECT issuer, subject FROM provider_subject WHERE account = $1", [.text(id.text)])
            return try rows.map { try $0.text("name") } != [account?.signInName?.text].compactMap(\.self)
                || known?.text("issuer") != account?.providerSubject?.issuer
                || known?.text("subject") != account?.providerSubject?.subject
        }
    }

    private func misplacedContacts() throws -> [RecordID] {
        try ids(of: .contact).filter { id in
            guard let contact = try contact(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit FROM contact WHERE id = $1", [.text(id.text)])
            let people = try sql.rows("SELECT person FROM contact_person WHERE contact = $1", [.text(id.text)])
            let work = try sql.row("SELECT agency, unit FROM contact_work WHERE contact = $1", [.text(id.text)])
            return try !isHeld(row, contact.holding, id) || !isHeld(work, contact.holding, id)
                || Set(people.map { RecordID(try $0.text("person")) }) != Set(contact.people) || isGapHidden(id)
        }
    }

    private func misplacedReferrals() throws -> [RecordID] {
        try ids(of: .referral).filter { id in
            guard let referral = try referral(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit, to_agency FROM referral WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, referral.holding, id)
                || row?.optionalText("to_agency") != referral.sent?.to.text
        }
    }

    private func misplacedClosures() throws -> [RecordID] {
        try ids(of: .closure).filter { id in
            guard let closure = try record(id, .latest, as: ClosureRecord.self) else { return true }
            return try self.closure(of: closure.contact)?.id != id
        }
    }

    /// A contact that nobody holds would be on no board.
    private func isGapHidden(_ contact: RecordID) throws -> Bool {
        let row = try sql.row("SELECT cause, since FROM contact_gap WHERE contact = $1", [.text(contact.text)])
        let gap = try gap(of: contact)
        return try row?.text("cause") != gap?.cause.rawValue || row?.integer("since") != gap?.since.seconds
    }

    private func misplacedNotifications() throws -> [RecordID] {
        try ids(of: .notification).filter { id in
            guard let notification = try notification(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit, writer FROM notification WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, notification.holding, id)
                || row?.text("writer") != notification.written.by.text
        }
    }

    private func misplacedResearch() throws -> [RecordID] {
        try ids(of: .research).filter { id in
            let row = try sql.row("SELECT to_agency FROM research WHERE id = $1", [.text(id.text)])
            return try row?.text("to_agency") != research(id, .latest)?.to.text
        }
    }

    private func misplacedPlans() throws -> [RecordID] {
        try ids(of: .plan).filter { id in
            guard let plan = try plan(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit, contact FROM plan WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, plan.holding, id) || row?.text("contact") != plan.contact.text
        }
    }

    private func misplacedActions() throws -> [RecordID] {
        try ids(of: .plannedAction).filter { id in
            guard let action = try plannedAction(id, .latest) else { return true }
            let row = try sql.row("SELECT plan, to_agency FROM planned_action WHERE id = $1", [.text(id.text)])
            return try row?.text("plan") != action.plan.text || row?.optionalText("to_agency") != action.to?.text
        }
    }

    /// Advice that stood with another contact would be missing from its own.
    private func misplacedAdvice() throws -> [RecordID] {
        try ids(of: .advice).filter { id in
            let row = try sql.row("SELECT contact, asked_at FROM advice WHERE id = $1", [.text(id.text)])
            let advice = try advice(id)
            return try row?.text("contact") != advice?.contact.text
                || row?.integer("asked_at") != advice?.asked.at.seconds
        }
    }

    /// An agreement that bound others, or on other days, would change their clocks.
    private func misplacedAgreements() throws -> [RecordID] {
        try ids(of: .agreement).filter { id in
            guard let agreement = try agreement(id, .latest) else { return true }
            let row = try sql.row("SELECT status, begins, ends, review FROM agreement WHERE id = $1", [.text(id.text)])
            let parties = try sql.rows("SELECT agency FROM agreement_party WHERE agreement = $1", [.text(id.text)])
            return try row?.text("status") != agreement.status.rawValue
                || row?.integer("begins") != agreement.terms.from.number
                || row?.optionalInteger("ends") != agreement.lastDay?.number
                || row?.integer("review") != agreement.terms.review.number
                || Set(parties.map { AgencyID(try $0.text("agency")) }) != Set(agreement.terms.parties)
        }
    }

    /// A concern that stood with another agency would be told to those who never raised it.
    private func misplacedConcerns() throws -> [RecordID] {
        try ids(of: .concern).filter { id in
            guard let concern = try concern(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit, contact FROM concern WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, concern.holding, id) || row?.text("contact") != concern.contact.text
        }
    }

    /// Work that stood with somebody else would be in nobody's load, and told of to nobody.
    private func misplacedInvestigations() throws -> [RecordID] {
        try ids(of: .investigation).filter { id in
            guard let record = try investigation(id, .latest) else { return true }
            let row = try sql.row(
                "SELECT agency, unit, contact, is_open FROM investigation WHERE id = $1",
                [.text(id.text)]
            )
            let open = record.allocations.filter(\.isOpen).map { PartPlace(id, $0.part, of: $0.assignee) }
            return try !isHeld(row, record.holding, id) || row?.optionalText("contact") != record.origin.contact?.text
                || row?.integer("is_open") != (record.isOpen ? 1 : 0) || Set(places(in: id)) != Set(open)
        }
    }

    func ids(of kind: RecordKind) throws -> [RecordID] {
        try sql.rows("SELECT id FROM record WHERE kind = $1 ORDER BY id", [.text(kind.rawValue)])
            .map { RecordID(try $0.text("id")) }
    }

    func isHeld(_ row: SQLRow?, _ holding: Holding, _ id: RecordID) throws -> Bool {
        guard let row else { return false }
        let involved = try sql.rows("SELECT account FROM involvement WHERE record = $1", [.text(id.text)])
        return try row.text("agency") == holding.agency.text && row.optionalText("unit") == holding.unit?.text
            && Set(involved.map { AccountID(try $0.text("account")) }) == holding.involved
    }
}
