import Access
import DemoForce
import Identity
import Notation
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// Does what the script of an invented force tells, as each of its people would do it on the day.
struct DemoPlayer {
    let force: DemoForce
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay
    private let world: PlayedSurroundings
    private let written: [String: DemoContact]
    private var actors: [String: Actor] = [:]
    var contacts: [String: RecordID] = [:]
    /// The ids of people, by the names that the script has for them.
    private var people: [String: String] = [:]
    var referrals: [DemoPlayedReferral: ReferralRecord] = [:]
    /// How many events were refused, by why.
    private(set) var refused: [String: Int] = [:]

    init(_ force: DemoForce, desk: ContactDesk<Store>, under policies: PoliciesByDay, world: PlayedSurroundings) {
        self.force = force
        self.desk = desk
        self.policies = policies
        self.world = world
        written = Dictionary(force.contacts.map { ($0.reference, $0) }) { first, _ in first }
    }

    /// One password opens all of them; it is hashed once.
    mutating func addAccounts(opening password: DemoPassword) async throws {
        let digest = try await PasswordHashing().digest(of: Password(password.text)).notation
        let add = AddAccount(store: desk.store, world: world)
        for one in force.staff {
            let account = Account(
                id: world.newID(),
                name: one.name,
                agency: AgencyID(one.agency),
                unit: one.unit.map { UnitID($0) },
                roles: Set(one.roles.compactMap(AccountRole.init(rawValue:))),
                signInName: SignInName(one.signIn)
            )
            try await add(account, password: digest)
            actors[one.signIn] = account.actor
        }
    }

    /// What is refused is counted, and the play goes on: so would the work.
    mutating func play(_ event: DemoEvent) async throws {
        world.move(to: event.at)
        do {
            guard let actor = actors[event.by] else { throw Refusal.notFound("account") }
            try await play(event.deed, by: actor)
        } catch let refusal as Refusal {
            refused["\(event.deed.name), \(refusal.code.rawValue)", default: 0] += 1
        }
    }

    private mutating func play(_ deed: DemoDeed, by actor: Actor) async throws {
        switch deed {
        case .record(let reference): try await record(reference, by: actor)
        case .answer(let reference, let answers):
            let answers = KeptDocument(json: JSONText(answers.json ?? .map([])).compact)
            _ = try await AnswerQuestions(desk)(contact(reference), answers, expecting: nil, by: actor)
        case .judge(let reference, let judgement): try await judge(contact(reference), judgement, by: actor)
        case .review(let reference, let agrees, let note):
            let review = ReviewJudgement(desk)
            _ = try await review(contact(reference), agrees: agrees, note: note, expecting: nil, by: actor)
        case .link(let reference, let person, let record):
            guard let known = people[record] else { throw Refusal.notFound("person") }
            let link = LinkPerson(desk)
            let id = RecordID(known)
            _ = try await link(PersonID(person), of: contact(reference), to: id, expecting: nil, by: actor)
        case .attend(let reference, let note):
            let attend = AttendContact(desk)
            _ = try await attend(contact(reference), .attended, because: note, expecting: nil, by: actor)
        case .refer(let reference, let referral, let step):
            try await refer(DemoPlayedReferral(contact: reference, referral: referral), step, by: actor)
        case .draft(let draft): try await keep(draft, by: actor)
        }
    }

    func contact(_ reference: String) throws(Refusal) -> RecordID {
        guard let id = contacts[reference] else { throw Refusal.notFound("contact") }
        return id
    }

    private mutating func record(_ reference: String, by actor: Actor) async throws {
        guard let contact = written[reference] else { throw Refusal.notFound("contact") }
        let document = KeptDocument(json: JSONText(contact.document(knowing: people)).compact)
        let kept = try await RecordContact(desk)(document, by: actor).record
        contacts[reference] = kept.id
        for person in contact.people {
            guard let key = person.record, let link = kept.record(of: PersonID(person.id)) else { continue }
            people[key] = link.text
        }
    }

    private func judge(_ id: RecordID, _ judgement: DemoJudgement, by actor: Actor) async throws {
        guard let grade = Grade(rawValue: judgement.grade) else { throw Refusal.notFound("grade") }
        _ = try await JudgeContact(desk)(
            id,
            grade,
            because: judgement.rationale,
            reasoning: judgement.full?.reasoning,
            expecting: nil,
            by: actor
        )
    }

    private func keep(_ draft: DemoDraft, by actor: Actor) async throws {
        guard let purpose = DraftPurpose(rawValue: draft.purpose) else { throw Refusal.noDraft }
        let fields = DraftFields(Dictionary(draft.fields) { first, _ in first })
        let subject = try draft.contact.map { reference throws(Refusal) in try contact(reference) }
        let about = draft.about.map { $0.pathway + " " + $0.person } ?? ""
        let place = DraftPlace(purpose, of: subject, about: about)
        _ = try await BeginDraft(store: desk.store, world: world)(place, fields: fields, by: actor)
    }
}

extension DemoJudgement.Full {
    fileprivate var reasoning: JudgementReasoning {
        var reasoning = JudgementReasoning(
            elements: elements.map { JudgedElement(GuidanceID($0.element), $0.conclusion, because: $0.reason) },
            rejected: rejected.map { RejectedOption($0.option, because: $0.because) }
        )
        reasoning.benefits = benefits
        reasoning.harms = harms
        reasoning.contingency = contingency
        reasoning.review = reviewAt
        return reasoning
    }
}
