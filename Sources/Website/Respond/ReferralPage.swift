import PlainWords
import Respond
import Understand
import Vocabulary

/// One referral: how far it has come, what was sent, and what can be done with it.
struct ReferralPage: Page {
    let back: Link
    let route: Route
    let version: Int
    let course: [CourseStep]
    let standsAt: ReferralStanding
    let safe: SafeContactPart?
    let terms: TermsPart?
    let sent: SentPart
    let said: SaidPart?
    let told: ReceiptsPart?
    let doing: Doing
    /// Where it is written; nil where it is not to be.
    let write: Link?
    var links: [Link]
    let errors: ErrorSummary?

    var template: String { "respond/referral" }
    var title: String { "\(route.pathway), \(route.whose)" }
    var place: String? { "/referrals" }

    struct Route {
        let pathway: String
        let whose: String
        let line: String
    }

    struct Doing {
        let heading: String
        let words: [String]
        let steps: [ReferralStep]
    }

    init(
        _ referral: SeenReferral,
        _ terms: TermsPart?,
        _ staff: StaffNames,
        _ words: HandoverWords,
        at now: Instant,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        _ typed: Unsaid?,
        told receipts: [ListedParcel] = []
    ) {
        back = Link(referral.isSenders ? "/referrals?sent" : "/referrals", "Referrals")
        let sentOn = referral.isSenders ? nil : referral.sentAt.map { ", on \($0.inWords)" }
        route = Route(
            pathway: referral.pathway,
            whose: referral.whose,
            line: "About \(referral.whose). From \(referral.from.withinSentence) to "
                + "\(referral.to.withinSentence)\(sentOn ?? "")."
        )
        version = referral.version
        course = CourseStep.all(of: referral, staff, at: now)
        standsAt = ReferralStanding(referral, staff, at: now)
        safe = referral.safeContact.map { SafeContactPart($0, words.names) }
        self.terms = terms
        sent = SentPart(referral)
        said = SaidPart(referral, staff, words.policy, words.names)
        told = ReceiptsPart(receipts, words.names)
        doing = Doing(
            heading: "What you can do",
            words: Self.words(referral) + (typed?.told(of: referral) ?? []),
            steps: ReferralStep.all(referral, fields, words.policy, at: now)
        )
        let again = referral.status == .draft ? "Write it and send it" : "Write it again"
        let writes = referral.status == .draft || referral.status == .withdrawn || referral.status.isBack
        write = writes ? referral.compose.map { Link($0, again) } : nil
        links = [
            referral.contact.map { Link($0, "The contact it came from") },
            referral.isSenders ? nil : Link("/referrals", "All referrals to us"),
            words.takes(referral) ? Link("/convene?referral=\(referral.id.text)", "Put on a meeting") : nil,
        ].compactMap(\.self)
        self.errors = errors
    }

    private static func words(_ referral: SeenReferral) -> [String] {
        if !referral.isSenders { return ["You see what was sent to your agency, and nothing else of the record."] }
        return referral.can.isEmpty && referral.status.isHeld
            ? ["Nothing is asked of you. What they say of it shows here."] : []
    }
}

/// What somebody typed to go with a move that was not made.
struct Unsaid {
    let move: ReferralMove
    let words: String

    /// Where its form is not there any more, the words are shown besides, so that they are not lost.
    fileprivate func told(of referral: SeenReferral) -> [String] {
        referral.can.contains(move) ? [] : ["You had written: “\(words)”"]
    }
}

/// What the names and lists of a page of a referral are taken from.
struct HandoverWords {
    let policy: RespondPolicy
    let names: Names

    /// Whether a meeting takes it, of those who hold it; which of them may call one is told where they try.
    fileprivate func takes(_ referral: SeenReferral) -> Bool {
        guard !referral.isSenders, referral.status.isHeld else { return false }
        return policy.meetings.kinds.contains { $0.pathways.contains(referral.route) }
    }
}
