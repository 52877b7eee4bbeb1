import PlainWords
import Respond
import Understand
import WebSupport

extension ReferralMove {
    /// The button that does it.
    var does: String {
        switch self {
        case .send: "Send it"
        case .receive: "We have received it"
        case .requestInformation: "Ask the sender"
        case .supplyInformation: "Answer them"
        case .accept: "Accept it"
        case .begin: "We have begun"
        case .complete: "It is done"
        case .decline: "Decline it"
        case .declineByPerson: "The person declines"
        case .withdraw: "Withdraw it"
        case .expire: "Not answered in time"
        case .challenge: "Challenge it"
        case .answerChallenge: "Answer the challenge"
        case .reopen: "Take it up again"
        case .pause: "Stop the clock"
        case .resume: "Let the clock run on"
        }
    }

    /// What may be done, as a heading.
    var offered: String {
        switch self {
        case .requestInformation: "Ask for more before you decide"
        case .declineByPerson: "The person does not want it"
        case .challenge: "We see it otherwise"
        case .answerChallenge: "They see it otherwise"
        case .complete: "Say what came of it"
        case .pause: "It has to wait"
        default: does
        }
    }

    /// How the words are asked for that go with it; nil where none do.
    var asksFor: String? {
        switch self {
        case .send, .receive, .expire: nil
        case .requestInformation: "What you need to know, and for what"
        case .supplyInformation: "What they asked for"
        case .accept: "Who will act, and when"
        case .begin: "Who is acting"
        case .complete: "What was done, and how the person is"
        case .decline: "Why, and who else should hold it"
        case .declineByPerson: "What the person said, and what they were offered"
        case .withdraw: "Why it is withdrawn"
        case .challenge: "What you see otherwise, and what you fear"
        case .answerChallenge: "Your answer"
        case .reopen: "Why you take it up again"
        case .pause: "Why it has to wait, and for what"
        case .resume: "What has changed"
        }
    }

    /// How it is told that it was done.
    var done: String {
        switch self {
        case .send: "Sent"
        case .receive: "Received"
        case .requestInformation: "Asked for more"
        case .supplyInformation: "Answered"
        case .accept: "Accepted"
        case .begin: "Begun"
        case .complete: "Completed"
        case .decline: "Declined"
        case .declineByPerson: "Declined by the person"
        case .withdraw: "Withdrawn"
        case .expire: "Not answered in time"
        case .challenge: "Challenged"
        case .answerChallenge: "Challenge answered"
        case .reopen: "Taken up again"
        case .pause: "Clock stopped"
        case .resume: "Clock running on"
        }
    }

    var notice: Notice? { Notice(Self.notices[self] ?? "referral-answered") }

    private static let notices: [ReferralMove: String] = [
        .withdraw: "referral-withdrawn", .challenge: "referral-challenged", .supplyInformation: "referral-supplied",
    ]

    /// The field of what is said with it.
    var field: String { field("words") }

    func field(_ name: String) -> String { rawValue + "." + name }
}

extension GoalOutcome {
    var words: String {
        switch self {
        case .met: "Met"
        case .partlyMet: "Partly met"
        case .notMet: "Not met"
        case .noLongerWanted: "No longer wanted"
        }
    }
}

extension MadeMove {
    /// What was done and by whom, in one line.
    func told(_ names: Names) -> String {
        let isNobodys = move.rule.side == .clock
        return move.done.lowercased() + (isNobodys ? "" : " by \(names.title(agency).withinSentence)")
    }
}
