package import Notation
import Vocabulary

extension DemoEvent {
    /// The event as one line of a script; the same event always gives the same bytes.
    package var json: JSONValue {
        .map([("at", .text(at.text)), ("by", .text(by)), ("deed", .text(deed.name))] + deed.fields)
    }
}

extension DemoDeed {
    package var name: String {
        switch self {
        case .record: "record"
        case .answer: "answer"
        case .judge: "judge"
        case .review: "review"
        case .link: "link"
        case .attend: "attend"
        case .refer(_, _, let step): step.name
        case .hold: "name-holder"
        case .close: "close"
        case .hub(_, let step): step.name
        case .plan(_, let step): step.name
        case .ask: "ask"
        case .raise: "raise-concern"
        case .keepSafe: "keep-safe-contact"
        case .meet(_, let step): step.name
        case .agree(_, let step): step.name
        case .learn(let step): step.told.name
        case .license(_, let step): step.told.name
        case .investigate(_, let step): step.told.name
        case .develop(let step): step.told.name
        case .assure(let step): step.told.name
        case .pilot(_, let step): step.told.name
        case .care(let step): step.told.name
        case .draft: "keep-draft"
        }
    }

    /// The contact that is acted on, the first where there are several; nil where there is none.
    package var contact: String? {
        switch self {
        case .record(let contact), .answer(let contact, _), .judge(let contact, _), .review(let contact, _, _),
            .link(let contact, _, _), .attend(let contact, _), .refer(let contact, _, _),
            .hold(let contact, _), .close(let contact, _), .hub(let contact, _), .plan(let contact, _),
            .ask(let contact, _), .keepSafe(let contact, _):
            contact
        case .draft(let draft): draft.contact
        case .meet(_, let step): step.parts.first?.contact
        case .investigate(_, let step): step.contact
        case .develop(let step): step.contact
        case .raise, .agree, .learn, .license, .assure, .pilot, .care: nil
        }
    }

    /// Every contact of whose people it tells or asks something.
    package var contacts: [String] {
        if case .meet(_, let step) = self { return step.parts.map(\.contact) }
        return contact.map { [$0] } ?? []
    }

    fileprivate var fields: [(String, JSONValue)] {
        var fields: [(String, JSONValue?)] = [("contact", contact.map(JSONValue.text))]
        switch self {
        case .record: break
        case .answer(_, let answers): fields.append(("answers", answers.json))
        case .judge(_, let judgement): fields += judgement.fields
        case .review(_, let agrees, let note): fields += [("agrees", .bool(agrees)), ("note", .text(note))]
        case .link(_, let person, let record): fields += [("person", .text(person)), ("record", .text(record))]
        case .attend(_, let note): fields.append(("note", .text(note)))
        case .refer(_, let referral, let step):
            fields += [
                ("pathway", .text(referral.pathway)), ("to", .text(referral.to)), ("person", .text(referral.person)),
                ("words", step.words.map(JSONValue.text)),
            ]
        case .hold(_, let holder):
            fields += [
                ("agency", .text(holder.agency)), ("name", .text(holder.name)), ("agreed", .text(holder.agreed)),
            ]
        case .close(_, let closing):
            fields += [
                ("reason", .text(closing.reason)), ("residual_risk", .text(closing.residualRisk)),
                ("reopens_if", .text(closing.reopensIf)),
            ]
        case .hub(_, let step):
            fields.append(("words", step.words.map(JSONValue.text)))
            if case .share(let pathway, let person, _) = step {
                fields += [("pathway", .text(pathway)), ("person", .text(person))]
            }
        case .plan(_, let step): fields.append(("words", step.words.map(JSONValue.text)))
        case .ask(_, let advice):
            fields += [
                ("kind", .text(advice.kind)), ("who", .text(advice.who)), ("question", .text(advice.question)),
                ("advised", advice.advised.map(JSONValue.text)), ("decided", .text(advice.decided)),
            ]
        case .raise(let concern):
            fields += [
                ("agency", .text(concern.agency)), ("given", .text(concern.given)), ("family", .text(concern.family)),
                ("seen", .text(concern.seen)), ("opinion", .text(concern.opinion)), ("voice", .text(concern.voice)),
                ("asked", .text(concern.asked)),
            ]
        case .keepSafe(_, let safe): fields += [("person", .text(safe.person)), ("words", .text(safe.words))]
        case .meet(let name, let step):
            fields = [
                ("meeting", .text(name)), ("contacts", .list(contacts.map(JSONValue.text))),
                ("words", .text(step.words)),
            ]
        case .agree(let name, let step): fields += [("agreement", .text(name)), ("words", .text(step.words))]
        case .learn(let step): fields.append(("words", .text(step.told.words)))
        case .license(let holder, let step): fields += [("of", .text(holder)), ("words", .text(step.told.words))]
        case .investigate(let name, let step):
            fields += [("investigation", .text(name)), ("words", .text(step.told.words))]
        case .develop(let step): fields.append(("words", .text(step.told.words)))
        case .assure(let step): fields.append(("words", .text(step.told.words)))
        case .pilot(let title, let step): fields += [("pilot", .text(title)), ("words", .text(step.told.words))]
        case .care(let step): fields.append(("words", .text(step.told.words)))
        case .draft(let draft):
            fields += [
                ("purpose", .text(draft.purpose)), ("about", draft.about.map { .text($0.pathway + " " + $0.person) }),
                ("fields", .map(draft.fields.map { ($0.name, .list($0.values.map(JSONValue.text))) })),
            ]
        }
        return JSONValue.present(fields)
    }
}

extension DemoReferralStep {
    package var name: String {
        switch self {
        case .draft: "draft-referral"
        case .send: "send-referral"
        case .receive: "receive-referral"
        case .ask: "request-information"
        case .supply: "supply-information"
        case .accept: "accept-referral"
        case .begin: "begin-referral"
        case .complete: "complete-referral"
        case .declineByPerson: "decline-by-person"
        case .decline: "decline-referral"
        case .withdraw: "withdraw-referral"
        }
    }

    fileprivate var words: String? {
        switch self {
        case .draft(let words), .accept(let words), .begin(let words), .withdraw(let words): words
        case .ask(let words), .supply(let words), .declineByPerson(let words): words
        case .send(let concerns, let asked): concerns + " " + asked
        case .decline(let reason, let words), .complete(let reason, let words): reason + ": " + words
        case .receive: nil
        }
    }
}

extension DemoJudgement {
    fileprivate var fields: [(String, JSONValue?)] {
        var fields: [(String, JSONValue?)] = [("grade", .text(grade)), ("rationale", .text(rationale))]
        guard let full else { return fields }
        fields += [
            (
                "elements",
                .list(
                    full.elements.map { element in
                        .map([
                            ("element", .text(element.element)), ("conclusion", .text(element.conclusion)),
                            ("reason", .text(element.reason)),
                        ])
                    }
                )
            ),
            ("benefits", .text(full.benefits)), ("harms", .text(full.harms)),
            (
                "rejected",
                .list(full.rejected.map { .map([("option", .text($0.option)), ("because", .text($0.because))]) })
            ),
            ("contingency", .text(full.contingency)), ("review_at", .text(full.reviewAt.text)),
        ]
        return fields
    }
}
