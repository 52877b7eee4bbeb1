import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

extension Bureau {
    static let draft = RecordID.numbered(840)

    var handover: Handover { Handover(store, world, sender: responder) }

    /// A draft for Nora, brought to where it stands so.
    func referral(_ status: ReferralRecord.Status, _ id: RecordID = draft) async throws {
        try store.keep(ReferralRecord.small(id, of: contact, for: Cast.nora.id, by: responder))
        try await handover.bring(id, to: status)
    }

    /// A referral that stands so that a move can be made with it.
    func readied(for move: ReferralMove) async throws {
        let before: [ReferralMove: ReferralRecord.Status] = [
            .send: .draft, .receive: .sent, .supplyInformation: .informationRequested, .begin: .accepted,
            .complete: .inProgress, .reopen: .declined, .pause: .accepted, .resume: .inProgress,
        ]
        try await referral(before[move] ?? .received)
        if move == .resume { try await handover.make(.pause, Self.draft) }
        if move == .answerChallenge { try await handover.make(.challenge, Self.draft) }
    }

    func latest(_ id: RecordID = draft) async throws -> ReferralRecord {
        try #require(try await store.read { try $0.referral(id, .latest) })
    }

    /// Those of other agencies and other tasks, and in which words they are told that it is not theirs to receive.
    static let notRecipients: [(actor: Actor, code: Refusal.Code)] = [
        (.of(.partnerPractitioner, agency: "health", unit: nil), .notFound),
        (.of(.hubCoordinator), .notFound),
        (.of(.responder), .notAllowed),
        (.of(.supervisor), .notAllowed),
        (.of(.responder, agency: "adult-social-care"), .notAllowed),
        (.of(.supervisor, agency: "adult-social-care"), .notAllowed),
        (.of(.specialist, agency: "adult-social-care"), .notAllowed),
        (.of(.informationManager, agency: "adult-social-care"), .notAllowed),
        (.of(.administrator, agency: "adult-social-care"), .notAllowed),
        (Actor.of(.partnerPractitioner, agency: "adult-social-care").having(), .notAllowed),
    ]
}
