import DemoForce
import Notation
import Recognise
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

/// One event of a script, done by somebody through the actions that pages call.
struct DemoScene {
    let player: DemoPlayer
    let desk: ContactDesk<Store>
    let actor: Actor

    func play(_ deed: DemoDeed) async throws {
        switch deed {
        case .record(let reference): try await record(reference)
        case .answer(let reference, let answers):
            let answers = KeptDocument(json: JSONText(answers.json ?? .map([])).compact)
            _ = try await AnswerQuestions(desk)(contact(reference), answers, expecting: nil, by: actor)
        case .judge(let reference, let judgement): try await judge(contact(reference), judgement)
        case .review(let reference, let agrees, let note):
            let review = ReviewJudgement(desk)
            _ = try await review(contact(reference), agrees: agrees, note: note, expecting: nil, by: actor)
        case .link(let reference, let person, let record): try await link(person, of: contact(reference), to: record)
        case .attend(let reference, let note):
            let attend = AttendContact(desk)
            _ = try await attend(contact(reference), .attended, because: note, expecting: nil, by: actor)
        case .refer(let reference, let referral, let step):
            try await refer(DemoPlayedReferral(contact: reference, referral: referral), step)
        case .hold(let reference, let holder): try await hold(contact(reference), holder)
        case .close(let reference, let closing): try await close(contact(reference), closing)
        case .hub(let reference, let step): try await hub(reference, step)
        case .plan(let reference, let step): try await plan(reference, step)
        case .ask(let reference, let advice): try await ask(contact(reference), advice)
        case .raise(let concern): try await raise(concern)
        case .keepSafe(let reference, let safe): try await keep(safe, of: contact(reference))
        case .meet(let name, let step): try await meet(name, step)
        case .agree(let name, let step): try await agree(name, step)
        case .learn(let step): try await learn(step)
        case .license(let holder, let step): try await license(holder, step)
        case .investigate(let name, let step): try await investigate(name, step)
        case .develop(let step): try await develop(step)
        case .assure(let step): try await assure(step)
        case .pilot(let title, let step): try await pilot(title, step)
        case .care(let step): try await care(step)
        case .draft(let draft): try await keep(draft)
        }
    }

    func contact(_ reference: String) throws(Refusal) -> RecordID {
        guard let id = player.known.withLock({ $0.contacts[reference] }) else { throw Refusal.notFound("contact") }
        return id
    }

    private func record(_ reference: String) async throws {
        let contact = try player.contact(written: reference)
        let people = player.known.withLock { known in
            Dictionary(
                contact.people.compactMap(\.record).compactMap { key in known.people[key].map { (key, $0) } }
            ) { first, _ in first }
        }
        let document = KeptDocument(json: JSONText(contact.document(knowing: people)).compact)
        let kept = try await RecordContact(desk)(document, by: actor).record
        player.known.withLock { known in
            known.contacts[reference] = kept.id
            for person in contact.people {
                guard let key = person.record, let link = kept.record(of: PersonID(person.id)) else { continue }
                known.people[key] = link.text
            }
        }
    }

    private func link(_ person: String, of contact: RecordID, to record: String) async throws {
        guard let known = player.known.withLock({ $0.people[record] }) else { throw Refusal.notFound("person") }
        let link = LinkPerson(desk)
        _ = try await link(PersonID(person), of: contact, to: RecordID(known), expecting: nil, by: actor)
    }

    private func judge(_ id: RecordID, _ judgement: DemoJudgement) async throws {
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

    private func keep(_ draft: DemoDraft) async throws {
        guard let purpose = DraftPurpose(rawValue: draft.purpose) else { throw Refusal.noDraft }
        let fields = DraftFields(Dictionary(draft.fields) { first, _ in first })
        let subject = try draft.contact.map { reference throws(Refusal) in try contact(reference) }
        let about = draft.about.map { $0.pathway + " " + $0.person } ?? ""
        let place = DraftPlace(purpose, of: subject, about: about)
        _ = try await BeginDraft(store: desk.store, world: desk.world)(place, fields: fields, by: actor)
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
