import Access
import HTTPTypes
import Notation
import Recognise
import Respond
import Vocabulary

extension PlanView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/plans/" + record.id.text : nil
        return Answer(status, json, location: place, version: record.version)
    }

    var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("version", .integer(record.version)),
            ("status", .text(record.status.rawValue)),
            ("contact", .text(record.contact.text)),
            ("begun", .map([("at", .text(record.made.at.text)), ("by", .text(record.made.by.text))])),
            ("terms", record.terms.json),
            ("review", .text(record.review.text)),
            ("next_day", .optional(nextDay?.text)),
            ("ends_before_review", .optional(endsBeforeReview?.id.text)),
            (
                "actions",
                .list(actions.map { $0.json(.planner, control(of: $0)) })
            ),
            ("ending", record.ending.map(\.json) ?? .null),
            ("moves", .list(record.moves.map(\.json))),
            ("can", .list(record.can.map { .text($0.rawValue) })),
        ])
    }
}

extension PlanTerms {
    var json: JSONValue {
        .map([
            ("person", .text(person.text)),
            ("their_aims", .optional(theirAims)),
            ("our_aims", .text(ourAims)),
            ("with", .list(with.map { .text($0.text) })),
            ("without_them", .optional(withoutThem)),
            ("footing", .text(footing.text)),
        ])
    }
}

extension PlanEnding {
    fileprivate var json: JSONValue {
        .map([
            ("why", .text(why)), ("residual_risk", .text(residualRisk)), ("holders", .optional(holders)),
        ])
    }
}

extension MadePlanMove {
    fileprivate var json: JSONValue {
        .map([
            ("move", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("words", .text(words)),
            ("late_since", .optional(lateSince?.text)),
        ])
    }
}

extension ActionView {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/planned-actions/" + record.id.text : nil
        let shared = shared.map { shared in
            JSONValue.map([
                ("their_aims", .optional(shared.terms.theirAims)),
                ("our_aims", .text(shared.terms.ourAims)),
                ("review", .text(shared.review.text)),
                ("others", .list(shared.others.map { $0.json(.owner, nil) })),
            ])
        }
        let json = record.json(side, control, [("shared", shared ?? .null)])
        return Answer(status, json, location: place, version: record.version)
    }
}

extension PlannedAction {
    /// Those who keep the plan see where it belongs; whoever was asked sees what they were told.
    func json(
        _ side: ActionMove.Side,
        _ control: HeldControl?,
        _ more: [(String, JSONValue)] = []
    ) -> JSONValue {
        let owner = asked.owner
        let own: [(String, JSONValue)] =
            side == .planner
            ? [
                ("plan", .text(plan.text)), ("person", .text(personID.text)),
                ("succeeds", .optional(asked.succeeds?.text)),
            ] : []
        return .map(
            [
                ("id", .text(id.text)),
                ("version", .integer(version)),
                ("side", .text(side.rawValue)),
                ("status", .text(status.rawValue)),
                ("from", .text(holding.agency.text)),
                (
                    "owner",
                    .map([
                        ("agency", .optional(owner.agency?.text)), ("name", .optional(owner.name)),
                        ("told", .optional(owner.told?.rawValue)),
                    ])
                ),
                ("asked_at", .text(asked.at.text)),
                ("family", .text(asked.family.text)),
                ("action", .optional(asked.rule?.text)),
                ("words", .text(asked.words)),
                ("footing", .text(asked.footing)),
                ("told", .list(asked.told.map { .map([("item", .text($0.item)), ("words", .text($0.words))]) })),
                ("due", .text(due.text)),
                ("due_asked", .optional(dayAsked?.text)),
                ("review", .optional(review?.text)),
                ("put_in_place", control.map { side == .planner ? $0.json : $0.briefJSON } ?? .null),
                ("moves", .list(moves.map(\.json))),
                ("can", .list(can(side).map { .text($0.rawValue) })),
            ] + own + more
        )
    }
}

extension MadeActionMove {
    fileprivate var json: JSONValue {
        .map([
            ("move", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("agency", .text(agency.text)),
            ("words", .optional(words)),
            ("due_before", .optional(dueBefore?.text)),
            ("due_asked", .optional(dueAsked?.text)),
            ("late_since", .optional(lateSince?.text)),
        ])
    }
}
