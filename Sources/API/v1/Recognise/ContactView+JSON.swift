import Access
import HTTPTypes
import Notation
import Recognise
import Understand
import Vocabulary

extension ContactView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        Answer(
            status,
            json,
            location: isNew ? HeedAPI.prefix + "/contacts/" + record.id.text : nil,
            version: record.version
        )
    }

    private var json: JSONValue {
        var fields: [(String, JSONValue)] = [
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("status", .text(isAssessed ? "assessed" : "assessing")),
            ("recorded", record.recordedJSON),
            ("document", .written(record.document.json)),
            ("people", .list(record.links.map(\.json))),
            ("assessment", assessment.map { .written($0.made.output.json) } ?? .null),
            ("assessed", assessment?.summaryJSON ?? .null),
            ("judgement", record.judgement?.json ?? .null),
            ("reviews", .list(record.reviews.map(\.json))),
            ("controls", .list(record.controls.map(\.json))),
        ]
        if let difference { fields.append(("difference", difference.json)) }
        return .map(fields)
    }
}

extension ContactRecord {
    fileprivate var recordedJSON: JSONValue {
        .map([
            ("at", .text(recordedAt.text)),
            ("by", .text(recordedBy.text)),
            ("agency", .text(holding.agency.text)),
            ("unit", .optional(holding.unit?.text)),
        ])
    }
}

extension PersonLink {
    fileprivate var json: JSONValue {
        .map([("id", .text(person.text)), ("record", .text(record.text))])
    }
}

extension AssessmentRecord {
    fileprivate var summaryJSON: JSONValue {
        .map([("id", .text(id.text)), ("at", .text(at.text)), ("version", .integer(contactVersion))])
    }
}

extension MadeJudgement {
    fileprivate var json: JSONValue {
        var fields: [(String, JSONValue)] = [
            ("grade", .text(grade.rawValue)), ("rationale", .text(rationale)), ("by", .text(by.text)),
            ("at", .text(at.text)),
        ]
        if let reasoning { fields.append(("reasoning", reasoning.json)) }
        if let assessment { fields.append(("assessment", .text(assessment.text))) }
        return .map(fields)
    }
}

extension JudgementReview {
    fileprivate var json: JSONValue {
        .map([("agrees", .bool(agrees)), ("note", .text(note)), ("by", .text(by.text)), ("at", .text(at.text))])
    }
}

extension ContactLine {
    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("at", .text(summary.at.text)),
            ("kind", .text(summary.kind.rawValue)),
            ("reference", .optional(summary.reference)),
            ("grade", .optional(summary.grade?.rawValue)),
            ("recorded_at", .text(recordedAt.text)),
            ("agency", .text(agency.text)),
            ("unit", .optional(unit?.text)),
            ("status", .text(isAssessed ? "assessed" : "assessing")),
        ])
    }
}

extension PastVersion {
    var json: JSONValue {
        .map([("version", .integer(version)), ("at", .text(at.text)), ("by", .text(by.text))])
    }
}

extension Page {
    func json(_ item: (Item) -> JSONValue) -> JSONValue {
        .map([("items", .list(items.map(item))), ("next", .optional(next))])
    }
}
