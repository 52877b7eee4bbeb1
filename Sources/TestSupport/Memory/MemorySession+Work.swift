package import Access
import Recognise
package import Understand
package import Vocabulary

extension MemorySession: WorkRecords {
    package func work(within reach: Reach, _ page: PageRequest) throws -> Page<WorkLine> {
        let lines = try lines(within: reach) { !$0.reasons(for: reach.account).isEmpty }
        return Page(of: lines.sorted(by: \.age), page) { $0.contact.id.text }
    }

    package func judgementsToReview(within reach: Reach, _ page: PageRequest) throws -> Page<WorkLine> {
        let lines = try lines(within: reach) { $0.judgement == .notReviewed && $0.judgedBy != reach.account }
        return Page(of: lines.sorted { $0.work.judgedAt?.seconds ?? 0 }, page) { $0.contact.id.text }
    }

    package func waiting(within reach: Reach, at moment: Instant, _ page: PageRequest) throws -> Page<WorkLine> {
        func place(_ line: WorkLine) -> (Int, Int, Int, Int, RecordID) {
            let grade = line.contact.summary.grade.map { [.high: 1, .medium: 2, .low: 3][$0] ?? 4 } ?? 0
            let isInTime = line.work.wait.map { moment < $0.due } ?? true
            return (
                line.work.standing == .notYetKnown ? 0 : 1, grade, isInTime ? 1 : 0,
                line.work.wait?.begun.seconds ?? 0, line.contact.id
            )
        }
        let lines = try lines(within: reach) { $0.wait != nil }
        return Page(of: lines.sorted { place($0) < place($1) }, page) { $0.contact.id.text }
    }

    private func lines(within reach: Reach, _ isMeant: (ContactWork) -> Bool) throws -> [WorkLine] {
        try state.latest(ContactRecord.self).filter { reach.inLists.rule(for: $0.holding) != nil }.compactMap {
            contact in
            let work = ContactWork(contact, try latestAssessment(of: contact.id, .latest))
            return isMeant(work) ? WorkLine(line(contact), work) : nil
        }
    }
}

extension [WorkLine] {
    /// By standing, then by what is given, then by id.
    fileprivate func sorted(by age: (WorkLine) -> Int) -> [WorkLine] {
        sorted {
            ($0.work.standing, age($0), $0.contact.id) < ($1.work.standing, age($1), $1.contact.id)
        }
    }
}

extension WorkLine {
    fileprivate var age: Int { contact.summary.at.seconds }
}
