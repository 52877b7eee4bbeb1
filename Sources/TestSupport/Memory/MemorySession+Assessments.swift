package import Recognise
package import Understand
package import Vocabulary

extension MemorySession: AssessmentRecords {
    package func assessment(_ id: RecordID) throws -> AssessmentRecord? {
        state.record(id, .latest, as: AssessmentRecord.self)
    }

    package func assessments(of contact: RecordID) throws -> [AssessmentRecord] {
        state.latest(AssessmentRecord.self) { $0.contact == contact }
    }

    package func latestAssessment(of contact: RecordID, _ edition: Edition) throws -> AssessmentRecord? {
        try assessments(of: contact)
            .filter { assessment in
                switch edition {
                case .latest: true
                case .version(let version): assessment.contactVersion <= version
                case .asOf(let moment): assessment.at <= moment
                }
            }
            .max { ($0.contactVersion, $0.id) < ($1.contactVersion, $1.id) }
    }

    package func contactsToAssess(atMost limit: Int) throws -> [ContactRecord] {
        Array(state.latest(ContactRecord.self).filter { !isAssessed($0) }.prefix(limit))
    }
}
