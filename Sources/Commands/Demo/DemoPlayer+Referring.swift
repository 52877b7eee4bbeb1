import DemoForce
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// One referral of the script.
struct DemoPlayedReferral: Hashable {
    let contact: String
    let referral: DemoReferral
}

extension DemoPlayer {
    mutating func refer(_ one: DemoPlayedReferral, _ step: DemoReferralStep, by actor: Actor) async throws {
        if case .draft(let note) = step {
            referrals[one] = try await DraftReferral(store: desk.store, world: desk.world)(
                PathwayID(one.referral.pathway),
                for: PersonID(one.referral.person),
                of: contact(one.contact),
                note: note,
                by: actor
            )
            return
        }
        guard let drafted = referrals[one] else { throw Refusal.notFound("referral") }
        let (id, over) = (drafted.id, HandoverDesk(store: desk.store, world: desk.world))
        switch step {
        case .draft: break
        case .send: try await send(drafted, one, over, by: actor)
        case .receive: _ = try await ReceiveReferral(over)(id, expecting: nil, by: actor)
        case .accept(let note): _ = try await AcceptReferral(over)(id, saying: note, expecting: nil, by: actor)
        case .decline(let why): _ = try await DeclineReferral(over)(id, because: why, expecting: nil, by: actor)
        case .withdraw(let why): _ = try await WithdrawReferral(over)(id, because: why, expecting: nil, by: actor)
        }
    }

    private func send(
        _ drafted: ReferralRecord,
        _ one: DemoPlayedReferral,
        _ over: HandoverDesk<Store>,
        by actor: Actor
    ) async throws {
        let record = try await desk.store.read { try $0.contact(drafted.contact, .latest) }
        guard let record else { throw Refusal.notFound("contact") }
        let contact = try desk.assessing.contact(in: record.document)
        guard let person = contact.people.first(where: { $0.id == drafted.recommended.person }) else {
            throw Refusal.notFound("person")
        }
        let told = ComposedReferral(telling: person, of: contact, drafted)
        let others = contact.people.map(\.id).filter { $0 != person.id }
        _ = try await SendReferral(over)(drafted.id, telling: told, alsoOf: others, expecting: nil, by: actor)
    }
}

extension ComposedReferral {
    /// What somebody would tell who hands everything over that the route asks for.
    fileprivate init(telling person: Person, of contact: Contact, _ drafted: ReferralRecord) {
        let consent = drafted.recommended.consent
        self.init(
            details: person.told,
            concerns: contact.narrative,
            recommendation: "Please look at what is told here, speak to \(person.spokenName) where it is safe to, "
                + "and tell us what you are able to do.",
            basis: ToldBasis(
                consent: consent,
                lawful: drafted.recommended.lawful,
                reason: consent == .given ? nil : consent.whyShared
            ),
            note: drafted.note
        )
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

extension Person {
    fileprivate var told: [ToldDetail] {
        let home = [home?.line, home?.postcode].compactMap(\.self).joined(separator: ", ")
        let all: [(String, String?)] = [
            ("Name", name?.full), ("Date of birth", born), ("Home", home.isEmpty ? nil : home),
            ("Language", language), ("School", school), ("General practice", gp), ("Occupation", occupation),
            ("What the person said", voice),
            ("What the person wants", wishes.isEmpty ? nil : wishes.joined(separator: "; ")),
        ]
        return all.compactMap { item, words in
            words.flatMap { $0.trimmingPrefix(" ").isEmpty ? nil : ToldDetail(item, $0) }
        }
    }

    private var born: String? {
        guard case .born(let date) = birth else { return nil }
        return CalendarDay(text: date.text)?.words ?? date.text
    }
}
