import Access
import PolicyBook
import Recognise
import Store
import Understand
import Vocabulary

/// Reads what the pages of a judgement are told from.
struct JudgementDesk {
    let reading: AssessmentReading

    func guide() throws -> JudgementGuide {
        JudgementGuide(try reading.policies.policy(at: reading.desk.world.now).policy)
    }

    /// A contact as it stands, with everybody who ever judged it.
    func source(_ contact: RecordID, by actor: Actor) async throws -> AssessmentSource {
        let source = try await reading.latest(contact, by: actor)
        return try await naming(source)
    }

    /// The assessment on which a judgement was made; the last one where that was not noted.
    func source(of judgement: MadeJudgement, in current: AssessmentSource) async throws -> AssessmentSource {
        guard
            let id = judgement.assessment,
            let made = try await reading.store.read({ try $0.assessment(id) })
        else { return current }
        return try await naming(reading.source(current.record, made))
    }

    private func naming(_ source: AssessmentSource) async throws -> AssessmentSource {
        let record = source.record
        var source = source
        source.staff = try await reading.store.read { session in
            let judges = try session.past(of: record.id).compactMap {
                try session.contact(record.id, .version($0.version))?.judgement?.by
            }
            return try StaffNames([record.recordedBy] + judges + record.reviews.map(\.by), in: session)
        }
        return source
    }
}
