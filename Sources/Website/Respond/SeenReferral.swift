import Access
import PlainWords
import Respond
import Understand
import Vocabulary

/// A referral as somebody sees it, whichever side they stand on.
struct SeenReferral {
    let id: RecordID
    let version: Int
    let status: ReferralRecord.Status
    let isSenders: Bool
    let pathway: String
    let from: String
    let to: String
    let whose: String
    /// Nil for the agency it went to.
    let drafted: ReferralRecord.Drafted?
    let due: Instant?
    /// Nil while it is a draft, and for the agency it went to once it was withdrawn.
    let told: ComposedReferral?
    /// What the route asks for that was not told; for the sender's eyes.
    let leftOut: [String]
    let moves: [MadeMove]
    /// What the one who looks may do with it now.
    let can: [ReferralMove]
    /// Where its contact is, and where it is written; nil for the agency it went to.
    let contact: String?
    let compose: String?

    init(_ referral: ReferralRecord, whose: String, _ names: Names, for actor: Actor) {
        id = referral.id
        version = referral.version
        status = referral.status
        isSenders = true
        pathway = names.title(referral.recommended.pathway).capitalised
        from = names.title(referral.holding.agency)
        to = names.title(referral.sent?.to ?? referral.recommended.to)
        self.whose = whose
        drafted = referral.drafted
        due = referral.sent?.due ?? referral.recommended.due
        told = referral.sent?.told
        leftOut = referral.sent?.told.leftOut(of: referral.recommended.mustInclude) ?? []
        moves = referral.moves
        // A force may send to itself, and then one of its own takes it up.
        let isOurs = referral.sent?.to == actor.agency && Access.allows(actor, to: .receiveReferral)
        can = referral.moves(of: .sender).filter { $0 != .send } + (isOurs ? referral.moves(of: .recipient) : [])
        let path = "/contacts/\(referral.contact.text)"
        contact = path
        compose = "\(path)/referrals/\(referral.recommended.pathway.text)/\(referral.recommended.person.text)"
    }

    init(_ received: ReceivedReferral, whose: String, _ names: Names, for actor: Actor) {
        id = received.id
        version = received.version
        status = received.status
        isSenders = false
        pathway = names.title(received.pathway).capitalised
        from = names.title(received.from)
        to = names.title(actor.agency)
        self.whose = whose
        drafted = nil
        due = received.due
        told = received.told
        leftOut = []
        moves = received.moves
        can = ReferralMove.allCases.filter { $0.rule.side == .recipient && $0.rule.from.contains(received.status) }
        contact = nil
        compose = nil
    }

    var path: String { "/referrals/\(id.text)" }

    func made(_ move: ReferralMove) -> MadeMove? { moves.last { $0.move == move } }

    var sentAt: Instant? { made(.send)?.at }

    /// Whether nobody has answered it in time.
    func isLate(at now: Instant) -> Bool {
        [.draft, .sent, .received].contains(status) && due.map { $0 < now } ?? false
    }
}

extension ReferralRecord.Status {
    var words: String { rawValue.capitalised }

    /// How it is coloured; nil for what is neither good nor bad.
    var tone: String? {
        switch self {
        case .draft, .withdrawn: "unknown"
        case .sent: "heed"
        case .received: nil
        case .accepted: "calm"
        case .declined: "alarm"
        }
    }
}

extension String {
    /// A title within a sentence.
    var withinSentence: String { hasPrefix("The ") ? "the " + dropFirst(4) : self }
}
