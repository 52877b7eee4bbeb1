import HTTPTypes
import Notation
import Recognise
import Respond
import Vocabulary

extension CheckRule {
    var json: JSONValue {
        .map([
            ("check", .text(check.rawValue)),
            ("title", .text(title)),
            ("looks_for", .text(looksFor)),
            ("why", .text(why)),
            ("to_do", .text(toDo)),
            ("ends_when", .text(endsWhen)),
            ("owner", .map([("role", .text(owner.role.rawValue)), ("of", .text(owner.place.rawValue))])),
            ("source", .text(authority.words)),
        ])
    }
}

extension FindingLine {
    func json(at now: Instant) -> JSONValue { .map(fields(at: now)) }

    fileprivate func fields(at now: Instant) -> [(String, JSONValue)] {
        [
            ("id", .text(finding.id.text)),
            ("check", .text(finding.check.rawValue)),
            ("contact", .text(finding.contact.text)),
            ("at", .text(summary.at.text)),
            ("kind", .text(summary.kind.rawValue)),
            ("grade", .optional(summary.grade?.rawValue)),
            ("about", finding.about.json),
            ("since", .text(finding.since.text)),
            ("due", .text(finding.due.text)),
            ("state", .text(finding.state(at: now).rawValue)),
            ("aside_until", .optional(finding.asideUntil?.text)),
            ("ended_at", .optional(finding.ending?.at.text)),
            ("ended_after", .optional(finding.ending?.after?.rawValue)),
        ]
    }
}

extension FindingView {
    func answer(at now: Instant) -> Answer {
        let told = aside.map { aside in
            JSONValue.map([
                ("reason", .text(aside.reason)),
                ("until", .text(aside.until.text)),
                ("at", .text(aside.at.text)),
                ("by", .text(aside.by.text)),
            ])
        }
        return Answer(.ok, .map(FindingLine(finding, summary).fields(at: now) + [("aside", told ?? .null)]))
    }
}

extension FindingAbout {
    fileprivate var json: JSONValue {
        switch self {
        case .contact: .map([("what", .text("contact"))])
        case .referral(let id): .map([("what", .text("referral")), ("referral", .text(id.text))])
        case .route(let pathway, let person):
            .map([("what", .text("route")), ("pathway", .text(pathway.text)), ("person", .text(person.text))])
        case .alert(let alert, let person):
            .map([("what", .text("alert")), ("alert", .text(alert.text)), ("person", .optional(person?.text))])
        }
    }
}
