/// Something that Heed does by itself; what is not here it does not do.
package enum AutomaticThing: String, CaseIterable, Sendable {
    case expireReferrals = "expire-referrals"
    case raiseAlarms = "raise-alarms"
    case raiseHubAlarms = "raise-hub-alarms"
    case tellOfGaps = "tell-of-gaps"
    case lapseControls = "lapse-controls"
    case warnOfControls = "warn-of-controls"
    case tellOfPlanDays = "tell-of-plan-days"
    case tellOfMeetingActions = "tell-of-meeting-actions"
    case runChecks = "run-checks"
    case tellOfFindings = "tell-of-findings"
    case tellOfReviews = "tell-of-reviews"
    case lapseLicences = "lapse-licences"
    case tellOfAllocations = "tell-of-allocations"
    case refreshStandings = "refresh-standings"
    case assessWaiting = "assess-waiting"
    case dispatchEvents = "dispatch-events"
    case carryParcels = "carry-parcels"
    case writeLetters = "write-letters"
    case sendLetters = "send-letters"
    case writeCheckpoints = "write-checkpoints"
    case forgetAnswers = "forget-answers"
    case forgetSessions = "forget-sessions"
    case forgetDrafts = "forget-drafts"
    case keepPolicy = "keep-policy"
    case assessContacts = "assess-contacts"
    case reopenContacts = "reopen-contacts"
    case endSessions = "end-sessions"
    case slowSignIn = "slow-sign-in"

    /// When it is done.
    package enum Timing: String, CaseIterable, Sendable {
        /// What is due by the clock alone.
        case clock
        case minute
        case second
        case start
        /// As a part of what somebody does.
        case withAnAct = "with-an-act"

        /// The seconds between two looks; nil where no clock decides.
        package var pause: Int? {
            switch self {
            // An alarm is raised within a minute of its time; a third of that leaves room for the work itself.
            case .clock: 20
            case .minute: 60
            case .second: 1
            case .start, .withAnAct: nil
            }
        }
    }

    package var timing: Timing {
        switch self {
        case .expireReferrals, .raiseAlarms, .raiseHubAlarms, .tellOfGaps, .lapseControls, .warnOfControls,
            .tellOfPlanDays, .tellOfMeetingActions, .runChecks, .tellOfFindings, .tellOfReviews,
            .lapseLicences, .tellOfAllocations, .refreshStandings, .writeLetters:
            .clock
        case .writeCheckpoints, .forgetAnswers, .forgetSessions, .forgetDrafts: .minute
        case .assessWaiting, .dispatchEvents, .carryParcels, .sendLetters: .second
        case .keepPolicy: .start
        case .assessContacts, .reopenContacts, .endSessions, .slowSignIn: .withAnAct
        }
    }
}
