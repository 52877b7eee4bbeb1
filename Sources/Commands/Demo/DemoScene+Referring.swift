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
            let drafted = try await DraftReferral(store: desk.store, world: desk.world)(
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
        let (id, over) = (drafted.id, HandoverDesk(store: desk.store, world: desk.world))
        switch step {
        case .draft: break
        case .send(let concerns, let asked):
            let told = try await told(of: drafted, concerns, asked)
            let sending = SendReferral(over)
            _ = try await sending(id, telling: told.referral, alsoOf: told.others, expecting: nil, by: actor)
        case .receive: _ = try await ReceiveReferral(over)(id, expecting: nil, by: actor)
        case .accept(let note): _ = try await AcceptReferral(over)(id, saying: note, expecting: nil, by: actor)
        case .decline(let why): _ = try await DeclineReferral(over)(id, because: why, expecting: nil, by: actor)
        case .withdraw(let why): _ = try await WithdrawReferral(over)(id, because: why, expecting: nil, by: actor)
        }
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
