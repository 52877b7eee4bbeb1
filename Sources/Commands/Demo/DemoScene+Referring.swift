import DemoForce
import PolicyBook
import Recognise
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

/// One referral of the script.
struct DemoPlayedReferral: Hashable {
    let contact: String
    let referral: DemoReferral
}

extension DemoScene {
    func refer(_ one: DemoPlayedReferral, _ step: DemoReferralStep) async throws {
        if case .draft(let note) = step {
            let drafted = try await DraftReferral(handover)(
                PathwayID(one.referral.pathway),
                for: PersonID(one.referral.person),
                of: contact(one.contact),
                note: note,
                by: actor
            )
            player.known.withLock { $0.referrals[one] = drafted }
            return
        }
        guard let drafted = player.known.withLock({ $0.referrals[one] }) else { throw Refusal.notFound("referral") }
        try await move(drafted, step)
    }

    var handover: HandoverDesk<Store> {
        HandoverDesk(store: desk.store, policies: player.policies, world: desk.world)
    }

    private func move(_ drafted: ReferralRecord, _ step: DemoReferralStep) async throws {
        let (id, over) = (drafted.id, handover)
        func answer(_ move: ReferralMove, _ said: Said = Said()) async throws {
            _ = try await AnswerReferral(over)(move, id, saying: said, expecting: nil, by: actor)
        }
        func followUp(_ move: ReferralMove, _ said: Said) async throws {
            _ = try await FollowUpReferral(over)(move, id, saying: said, expecting: nil, by: actor)
        }
        switch step {
        case .draft: break
        case .send(let concerns, let asked):
            let told = try await told(of: drafted, concerns, asked)
            let sending = SendReferral(over)
            _ = try await sending(id, telling: told.referral, alsoOf: told.others, expecting: nil, by: actor)
        case .receive: try await answer(.receive)
        case .ask(let words): try await answer(.requestInformation, Said(words))
        case .supply(let words): try await followUp(.supplyInformation, Said(words))
        case .accept(let note): try await answer(.accept, Said(note))
        case .begin(let note): try await answer(.begin, Said(note))
        case .complete(let outcome, let words):
            let goals = try await goals(of: id).map { _ in GoalOutcome(coming: outcome) }
            try await answer(.complete, Said(words, outcome: ReferralOutcome(OutcomeID(outcome), goals: goals)))
        case .decline(let reason, let words):
            try await answer(.decline, Said(words, reason: DeclineReasonID(reason)))
        case .declineByPerson(let words): try await answer(.declineByPerson, Said(words))
        case .withdraw(let why): try await followUp(.withdraw, Said(why))
        }
    }

    func goals(of id: RecordID) async throws -> [String] {
        try await desk.store.read { try $0.referral(id, .latest)?.sent?.told.goals } ?? []
    }

    /// What a referral tells, by the list of its route, and of whom else that is.
    private func told(
        of drafted: ReferralRecord,
        _ concerns: String,
        _ asked: String
    ) async throws -> (referral: ComposedReferral, others: [PersonID]) {
        let record = try await desk.store.read { try $0.contact(drafted.contact, .latest) }
        guard let record else { throw Refusal.notFound("contact") }
        let contact = try desk.assessing.contact(in: record.document)
        guard let person = contact.people.first(where: { $0.id == drafted.recommended.person }) else {
            throw Refusal.notFound("person")
        }
        let policy = try player.policies.policy(at: contact.at).policy
        let telling = DemoTelling(person, of: contact, record, policy)
        let route = policy.pathways.first { $0.id == drafted.recommended.pathway }
        let wanted = drafted.recommended.mustInclude.compactMap { item in
            route?.mustInclude.first { $0.item == item }
        }
        let consent = drafted.recommended.consent
        let told = ComposedReferral(
            details: telling.details(wanted),
            concerns: concerns,
            recommendation: asked,
            goals: telling.hopes ?? [route?.answers ?? asked],
            basis: ToldBasis(
                consent: consent,
                lawful: drafted.recommended.lawful,
                reason: consent == .given ? nil : consent.whyShared
            ),
            note: drafted.note
        )
        return (told, wanted.contains { $0.foundIn == .relationships } ? telling.others : [])
    }
}

extension GoalOutcome {
    /// How far what was hoped for comes true with an outcome of the policy's list.
    init(coming outcome: String) {
        switch outcome {
        case "help-given", "plan-made": self = .met
        case "enquiry-made", "advice-given": self = .partlyMet
        default: self = .notMet
        }
    }
}

extension ConsentState {
    fileprivate var whyShared: String {
        switch self {
        case .given: ""
        case .refused, .withdrawn:
            "The answer was no. What is feared is grave, and nothing less than this may prevent it."
        case .notAsked: "There was no chance to ask, and waiting for one would leave the person without help."
        case .notSafeToAsk: "Asking could not be done without the one who may cause harm hearing of it."
        case .notAble: "The person is not able to decide this just now; it is shared in their interest."
        }
    }
}
