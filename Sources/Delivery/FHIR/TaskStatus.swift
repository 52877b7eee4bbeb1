/// How far a partner has got with a referral, in the words of FHIR's `Task.status`.
package enum TaskStatus: String, CaseIterable, Hashable, Sendable {
    case received, accepted, rejected
    case inProgress = "in-progress"
    case completed, cancelled
}
