package import Access
import Recognise
package import Respond
package import Vocabulary

extension MemorySession: CheckRecords {
    package func contactsToCheck(atMost limit: Int) throws -> [CheckTurn] {
        Array(state.checkTurns.values.sorted { ($0.at, $0.contact) < ($1.at, $1.contact) }.prefix(limit))
    }

    package func keepChecked(_ turn: CheckTurn) throws {
        state.checkTurns[turn.contact] = nil
    }

    package func isLookedAt(_ referral: RecordID, by agency: AgencyID, otherThan sender: AccountID) throws -> Bool {
        state.journal.contains { line in
            line.subject == referral && line.agency == agency && line.actor != sender
                && (line.rule == "sent-to-agency" || line.verb == "consult")
        }
    }

    package func keep(_ finding: KeptFinding) throws {
        state.findings[finding.id] = finding
    }

    package func dropFinding(_ id: RecordID) throws {
        state.findings[id] = nil
    }

    package func finding(_ id: RecordID) throws -> KeptFinding? { state.findings[id] }

    package func findings(of contact: RecordID) throws -> [KeptFinding] {
        sorted { $0.contact == contact }
    }

    package func findings(
        within reach: Reach,
        _ filter: FindingFilter,
        at moment: Instant,
        _ page: PageRequest
    ) throws -> Page<FindingLine> {
        let meant = sorted { filter.checks.contains($0.check) && $0.state(at: moment) == filter.state }
        let after = page.after.flatMap { FindingPlace(text: $0) }
        let lines = try meant.compactMap { finding -> FindingLine? in
            guard let contact = try contact(finding.contact, .latest), reach.inLists.rule(for: contact.holding) != nil
            else { return nil }
            return FindingLine(finding, contact.summary)
        }
        let rest = lines.drop { line in after.map { FindingPlace(line.finding) <= $0 } ?? false }
        return Page(of: Array(rest), PageRequest(limit: page.limit)) { FindingPlace($0.finding).text }
    }

    package func findingsToTell(at moment: Instant, atMost limit: Int) throws -> [KeptFinding] {
        let untold = sorted { $0.told == nil && $0.state(at: moment) == .open }
        return Array(untold.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.prefix(limit))
    }

    private func sorted(_ isMeant: (KeptFinding) -> Bool) -> [KeptFinding] {
        state.findings.values.filter(isMeant).sorted { FindingPlace($0) < FindingPlace($1) }
    }
}
