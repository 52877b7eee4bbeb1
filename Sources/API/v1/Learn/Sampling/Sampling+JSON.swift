import Access
import Documents
import HTTPTypes
import Learn
import Notation
import Recognise
import Vocabulary

extension SamplePlan {
    func answer(_ status: HTTPResponse.Status = .ok, for actor: Actor) -> Answer {
        let place = status == .created ? HeedAPI.prefix + "/sample-plans/" + id.text : nil
        return Answer(status, json(for: actor), location: place, version: version)
    }

    /// What was drawn, without whose judgements they are.
    func json(for actor: Actor) -> JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("unit", .optional(terms.unit?.text)),
            ("grades", .list(terms.grades.map { .text($0.rawValue) })),
            ("features", .list(terms.features.map { .text($0.text) })),
            ("from", .text(terms.from.text)),
            ("to", .text(terms.to.text)),
            ("due", .text(terms.due.text)),
            ("reviewers", .list(terms.reviewers.map { .text($0.text) })),
            ("seed", .integer(seed)),
            ("population", .integer(population)),
            ("drawn", .list(drawn.map { $0.json(standing($0, for: actor.account)) })),
            ("at", .text(made.at.text)),
            ("by", .text(made.by.text)),
        ])
    }
}

extension JudgedContact {
    fileprivate func json(_ standing: SamplePlan.Standing) -> JSONValue {
        .map([
            ("contact", .text(contact.text)),
            ("grade", .text(grade.rawValue)),
            ("standing", .text(standing.rawValue)),
        ])
    }
}

extension SampleView {
    /// The contact as it stood when it was judged, and neither what came after nor who judged it.
    var json: JSONValue {
        get throws(BadInput) {
            .map([
                ("plan", .text(plan.id.text)),
                ("contact", .text(judged.contact.text)),
                ("contact_version", .integer(judged.version)),
                ("grade", .text(judged.grade.rawValue)),
                ("rationale", .text(rationale)),
                ("is_reviewed", .bool(isLooked)),
                ("document", try blind),
            ])
        }
    }

    /// Without the judgement, which says whose it is.
    private var blind: JSONValue {
        get throws(BadInput) {
            guard case .map(let fields) = try Node(document).json else { return .null }
            return .map(fields.filter { $0.0 != "judgement" })
        }
    }
}

extension PracticeReview {
    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("plan", .text(plan.text)),
            ("contact", .text(judged.contact.text)),
            ("at", .text(at.text)),
            ("by", .text(reviewer.text)),
            ("seen", .list(seen.map(\.json))),
            ("findings", .list(findings.map(\.json))),
            ("well", .text(well)),
        ])
    }
}

extension PracticeReview.Seen {
    fileprivate var json: JSONValue {
        .map([("behaviour", .text(behaviour.text)), ("sight", .text(sight.rawValue)), ("words", .text(words))])
    }
}

extension PracticeReview.Found {
    fileprivate var json: JSONValue { .map([("kind", .text(kind.text)), ("words", .text(words))]) }
}
