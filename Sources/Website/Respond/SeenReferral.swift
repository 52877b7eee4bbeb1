import Access
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// A referral as somebody sees it, whichever side they stand on.
struct SeenReferral {
    let id: RecordID
    let version: Int
    let status: ReferralRecord.Status
    let isSenders: Bool
    let route: PathwayID
    let pathway: String
    let from: String
    let to: String
    let whose: String
    /// Nil for the agency it went to.
    let drafted: ReferralRecord.Drafted?
    /// How long it was written on; nil where nobody measured, and for the agency it went to.
    let secondsToWrite: Int?
    let due: Instant?
    /// When it goes back to the sender unless it is answered.
    let answerBy: Instant?
    /// The agreement by which it does; nil where it does by the policy, or nothing runs out.
    let answerAgreed: RecordID?
    /// The clock that runs, and the one that stands still meanwhile.
    let clock: StageClock?
    /// Where it goes by an agreement; nil for the agency it went to.
    let agreed: AgreedDirection?
    let isStopped: Bool
    /// Nil while it is a draft, and for the agency it went to once it was withdrawn.
    let told: ComposedReferral?
    /// What the route asks for that was not told; for the sender's eyes.
    let leftOut: [String]
    /// What shows to the agency only once it accepts, by what it is.
    let heldBack: [String]
    let moves: [MadeMove]
    /// What the one who looks may do with it now.
    let can: [ReferralMove]
    /// How to make contact safely, as it is known now.
    let safeContact: SafeContact?
    /// Where its contact is, and where it is written; nil for the agency it went to.
    let contact: String?
    let compose: String?

    init(_ referral: ReferralRecord, of person: PersonRecord?, _ names: Names, for actor: Actor) {
        id = referral.id
        version = referral.version
        status = referral.status
        isSenders = true
        route = referral.recommended.pathway
        pathway = names.title(route).capitalised
        agreed = referral.agreed
        from = names.title(referral.holding.agency)
        to = names.title(referral.recipient)
        whose = person?.details.fullName ?? Self.nobodyNamed
        safeContact = person?.safeContact
        drafted = referral.drafted
        secondsToWrite = referral.sent?.secondsToWrite
        due = referral.sent?.due ?? referral.recommended.due
        answerBy = referral.answerBy
        answerAgreed = referral.answerBy == nil ? nil : referral.answerAgreed
        clock = referral.clock
        isStopped = referral.stopped != nil
        told = referral.sent?.told
        leftOut = referral.sent?.told.leftOut(of: referral.recommended.mustInclude) ?? []
        heldBack =
            referral.sent.flatMap { sent in
                sent.shownFirst.map { shown in sent.told.details.map(\.item).filter { !shown.contains($0) } }
            } ?? []
        moves = referral.moves
        // A force may send to itself, and then one of its own takes it up.
        let isOurs = referral.sent?.to == actor.agency && Access.allows(actor, to: .receiveReferral)
        can = referral.moves(of: .sender).filter { $0 != .send } + (isOurs ? referral.moves(of: .recipient) : [])
        let path = "/contacts/\(referral.contact.text)"
        contact = path
        compose = "\(path)/referrals/\(referral.recommended.pathway.text)/\(referral.recommended.person.text)"
    }

    init(_ received: ReceivedReferral, whose: String?, _ names: Names, for actor: Actor) {
        id = received.id
        version = received.version
        status = received.status
        isSenders = false
        route = received.pathway
        agreed = nil
        pathway = names.title(received.pathway).capitalised
        from = names.title(received.from)
        to = names.title(actor.agency)
        self.whose = whose ?? Self.nobodyNamed
        safeContact = received.safeContact
        drafted = nil
        secondsToWrite = nil
        due = received.due
        answerBy = received.answerBy
        answerAgreed = received.answerAgreed
        clock = received.clock
        isStopped = received.isStopped
        told = received.told
        leftOut = []
        heldBack = received.heldBack
        moves = received.moves
        can = received.can
        contact = nil
        compose = nil
    }

    private static let nobodyNamed = "Somebody not named"

    var path: String { "/referrals/\(id.text)" }

    func made(_ move: ReferralMove) -> MadeMove? { moves.last { $0.move == move } }

    var sentAt: Instant? { made(.send)?.at }

    /// Until when the stage it is in may last, in words.
    var byWhen: String? { clock.map { "by \($0.due.inShort)" } }

    /// Whether the time of the stage it is in has run out.
    func isLate(at now: Instant) -> Bool { clock.map { $0.due < now } ?? false }
}

extension ReferralRecord.Status {
    /// How it stands beside a name.
    var tag: String { self == .draft ? "Draft" : words.capitalised }

    /// How it is coloured; nil for what is neither good nor bad.
    var tone: String? {
        switch self {
        case .draft, .withdrawn: "unknown"
        case .sent, .informationRequested: "heed"
        case .received: nil
        case .accepted, .inProgress, .completed: "calm"
        case .declined, .declinedByPerson, .expired: "alarm"
        }
    }
}
