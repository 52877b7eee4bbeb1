package import Access
package import Recognise
package import Respond
package import Vocabulary

extension MemorySession: ClosureRecords {
    package func closure(of contact: RecordID) throws -> ClosureRecord? {
        state.latest(ClosureRecord.self).first { $0.contact == contact }
    }

    package func referrals(from contact: RecordID) throws -> [ReferralRecord] {
        state.latest(ReferralRecord.self).filter { $0.contact == contact }
    }
}

extension MemorySession: GapRecords {
    package func gaps(within reach: Reach, _ page: PageRequest) throws -> Page<GapLine> {
        let reached = state.latest(ContactRecord.self).filter { reach.inLists.rule(for: $0.holding) != nil }
        let lines = try gaps(of: reached).sorted { GapPlace($0) < GapPlace($1) }
        let after = page.after.flatMap { GapPlace(text: $0) }
        let rest = lines.drop { line in after.map { GapPlace(line) <= $0 } ?? false }
        return Page(of: Array(rest), PageRequest(limit: page.limit)) { GapPlace($0).text }
    }

    package func gapsToTell(_ grade: Grade?, atMost limit: Int) throws -> [GapLine] {
        let untold = try gaps(of: state.latest(ContactRecord.self)).filter { line in
            line.summary.grade == grade && state.toldGaps[line.contact] != line.gap
        }
        return Array(untold.sorted { ($0.gap.since, $0.contact) < ($1.gap.since, $1.contact) }.prefix(limit))
    }

    package func keepTold(_ line: GapLine, at moment: Instant) throws {
        state.toldGaps[line.contact] = line.gap
    }

    private func gaps(of contacts: [ContactRecord]) throws -> [GapLine] {
        try contacts.compactMap { contact in
            let closure = try closure(of: contact.id)
            let hold = ContactHold(try referrals(from: contact.id), closure)
            return ContactGap(contact, hold, closure).map { GapLine(contact.id, contact.summary, $0) }
        }
    }
}
