package import Access
package import Learn
package import Vocabulary

extension MemorySession: StatementRecords {
    package func statement(_ id: RecordID, of agency: AgencyID) throws -> KeptStatement? {
        state.statements.first { $0.id == id && $0.agency == agency }
    }

    package func isNamedByVoiding(_ id: RecordID, of agency: AgencyID) throws -> Bool {
        state.statements.contains { $0.voids == id && $0.agency == agency }
    }

    package func ownStatement(_ id: RecordID, _ reach: Reach) throws -> KeptCompletion? {
        try own(reach).first { $0.id == id }
    }

    package func keep(_ statement: KeptStatement) throws {
        state.statements.append(statement)
    }

    package func statements(
        _ reach: Reach,
        _ question: StatementQuestion,
        _ page: PageRequest
    ) throws -> Page<GivenStatement> {
        let received = try state.statements.filter { one in
            guard one.agency == reach.agency else { return false }
            return try one.voids != nil || !isNamedByVoiding(one.id, of: one.agency)
        }
        let all = try received.map(GivenStatement.received) + own(reach).map(GivenStatement.ours)
        let meant = all.filter { one in
            question.since.map { $0 < one.stored } ?? true && question.until.map { one.stored <= $0 } ?? true
        }
        let sorted = meant.sorted { ($0.stored, $0.id) < ($1.stored, $1.id) }
        return Page(of: question.isAscending ? sorted : sorted.reversed(), page) {
            StatementCursor(time: $0.stored.seconds, id: $0.id).text
        }
    }

    private func own(_ reach: Reach) throws -> [KeptCompletion] {
        let told = Set(state.statements.compactMap(\.completion))
        return try state.completions.filter { kept in
            guard !told.contains(kept.id), state.setAside[kept.id] == nil else { return false }
            return try account(RecordID(kept.completion.learner.text))?.agency == reach.agency
        }
    }
}
