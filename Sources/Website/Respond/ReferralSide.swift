import Access
import Respond
import Vocabulary

/// Which referrals a list shows.
enum ReferralSide: CaseIterable {
    /// Sent to our agency, and not answered.
    case toUs
    /// Taken up by our agency, and not finished.
    case held
    /// Sent to our agency, and finished, turned down or withdrawn.
    case answered
    case fromUs

    /// Those that somebody may look at, the first of them first.
    static func all(for actor: Actor) -> [ReferralSide] {
        allCases.filter { side in Access.allows(actor, to: side.deed) }
    }

    private var deed: Deed { self == .fromUs ? .readReferral : .readReceivedReferral }

    var href: String {
        switch self {
        case .toUs: "/referrals"
        case .held: "/referrals?held"
        case .answered: "/referrals?closed"
        case .fromUs: "/referrals?sent"
        }
    }

    var words: String {
        switch self {
        case .toUs: "To us"
        case .held: "Ours to do"
        case .answered: "To us, finished"
        case .fromUs: "From us"
        }
    }

    /// Under which headings they stand.
    var stacks: [(words: String, states: Set<ReferralRecord.Status>)] {
        switch self {
        case .toUs:
            [
                ("To be received", [.sent]), ("To be decided", [.received]),
                ("The sender is asked for more", [.informationRequested]),
            ]
        case .held: [("To be begun", [.accepted]), ("In progress", [.inProgress])]
        case .answered:
            [
                ("Completed", [.completed]), ("Declined", [.declined]), ("The person declined", [.declinedByPerson]),
                ("Not answered in time", [.expired]), ("Withdrawn by the sender", [.withdrawn]),
            ]
        case .fromUs:
            [
                ("They ask us for more", [.informationRequested]),
                ("The next step is still ours", [.draft, .sent, .declined, .declinedByPerson, .expired]),
                ("Somebody else has it", [.received, .accepted, .inProgress]),
                ("Completed", [.completed]),
                ("Withdrawn", [.withdrawn]),
            ]
        }
    }

    var empty: Empty {
        switch self {
        case .toUs:
            Empty(
                heading: "Nothing waits for you",
                paragraph: "A referral shows here as soon as it is sent to your agency."
            )
        case .held:
            Empty(heading: "Nothing is yours to do", paragraph: "What your agency accepts shows here until it is done.")
        case .answered: Empty(heading: "Nothing is finished yet")
        case .fromUs:
            Empty(
                heading: "Nothing is referred yet",
                paragraph: "What an assessment calls for is written from the page of its contact."
            )
        }
    }
}
