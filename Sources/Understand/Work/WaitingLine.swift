package import Recognise
import Vocabulary

/// One contact for which nobody has come yet.
package struct WaitingLine: Sendable {
    package let contact: ContactLine
    package let wait: Wait
    package let standing: RiskStanding
    /// Whether it is to be assessed again now; nil where it may wait on.
    package let asked: AskedReassessment?

    init?(_ line: WorkLine, at now: Instant) {
        guard let wait = line.work.wait else { return nil }
        contact = line.contact
        self.wait = wait
        standing = line.work.standing
        asked = wait.reassessment(at: now, hasChanged: line.work.hasChangedSinceWait, unit: contact.unit)
    }
}
