import Access
import Respond
import Vocabulary

/// Which referrals a list shows.
enum ReferralSide: CaseIterable {
    /// Sent to our agency, and not answered.
    case toUs
    /// Sent to our agency, and answered or withdrawn.
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
        case .answered: "/referrals?closed"
        case .fromUs: "/referrals?sent"
        }
    }

    var words: String {
        switch self {
        case .toUs: "To us"
        case .answered: "To us, answered"
        case .fromUs: "From us"
        }
    }

    /// Under which headings they stand.
    var stacks: [(words: String, states: Set<ReferralRecord.Status>)] {
        switch self {
        case .toUs: [("To be received", [.sent]), ("To be decided", [.received])]
        case .answered:
            [("Accepted", [.accepted]), ("Declined", [.declined]), ("Withdrawn by the sender", [.withdrawn])]
        case .fromUs:
            [
                ("The next step is still ours", [.draft, .sent, .declined]),
                ("Somebody else has it", [.received, .accepted]),
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
        case .answered: Empty(heading: "Nothing is answered yet")
        case .fromUs:
            Empty(
                heading: "Nothing is referred yet",
                paragraph: "What an assessment calls for is written from the page of its contact."
            )
        }
    }
}
