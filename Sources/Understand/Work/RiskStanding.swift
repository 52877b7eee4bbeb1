package import Recognise
import Vocabulary

/// Where a contact stands in a list of work, by what is known of its risk; it orders work and says nothing of a person.
package enum RiskStanding: Int, CaseIterable, Codable, Sendable {
    /// It is not assessed as it stands.
    case notYetKnown
    case high, medium, low

    /// A contact that nobody has graded stands by its thresholds: high where one is met, medium where one cannot be
    /// told; one graded below a threshold that asks for more stands high.
    package init(_ contact: ContactRecord, _ assessment: AssessmentRecord?) {
        guard let assessment, assessment.contactVersion >= contact.documentVersion else {
            self = .notYetKnown
            return
        }
        let outline = assessment.made.outline
        let isBelowTest = outline.alerts.contains { $0.alert == .gradeBelowTest }
        switch contact.summary.grade {
        case _ where isBelowTest: self = .high
        case .high: self = .high
        case .medium: self = .medium
        case .low: self = .low
        case nil where outline.tests.contains { $0.result == .met }: self = .high
        case nil: self = outline.tests.contains { $0.result == .unknown } ? .medium : .low
        }
    }
}

extension RiskStanding: Comparable {
    /// What comes first in a list is less.
    package static func < (one: RiskStanding, other: RiskStanding) -> Bool {
        one.rawValue < other.rawValue
    }
}

extension AlertID {
    static let gradeBelowTest: AlertID = "grade-below-test"
}
