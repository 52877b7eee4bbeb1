import HTTPTypes
import Notation
import Respond
import Recognise
import Understand
import Vocabulary

extension ReferralRecord {
    func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/referrals/" + id.text : nil
        return Answer(status, json, location: place, version: version)
    }

    /// As its sender sees it.
    var json: JSONValue {
        let directed: JSONValue = agreed.map { $0.json(insteadOf: recommended.to) } ?? .null
        return .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("side", .text("sender")),
            ("status", .text(status.rawValue)),
            ("contact", .text(contact.text)),
            ("person", .text(person.text)),
            ("pathway", .text(recommended.pathway.text)),
            ("to", .text(recipient.text)),
            ("directed", directed),
            (
                "basis",
                .map([
                    ("consent", .text(recommended.consent.rawValue)),
                    ("lawful", .list(recommended.lawful.map(JSONValue.text))),
                ])
            ),
            ("due", .optional(recommended.due?.text)),
            ("answer_by", .optional(answerBy?.text)),
            ("clock", clock.map(\.json) ?? .null),
            ("must_include", .list(recommended.mustInclude.map(JSONValue.text))),
            ("missing", .list(recommended.missing.map(JSONValue.text))),
            ("left_out", .list(leftOut.map(\.json))),
            ("note", .optional(note)),
            ("drafted", .map([("at", .text(drafted.at.text)), ("by", .text(drafted.by.text))])),
            ("sent_at", .optional(sent?.at.text)),
            ("seconds_to_write", sent?.secondsToWrite.map(JSONValue.integer) ?? .null),
            ("told", sent.map { $0.told.json } ?? .null),
            ("shown_first", sent?.shownFirst.map { .list($0.map(JSONValue.text)) } ?? .null),
            ("moves", .list(moves.map(\.json))),
            ("can", .list(moves(of: .sender).map { .text($0.rawValue) })),
        ])
    }
}

extension ReceivedReferral {
    func answer() -> Answer { Answer(.ok, json, version: version) }

    /// As the agency sees it that it went to.
    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("side", .text("recipient")),
            ("status", .text(status.rawValue)),
            ("from", .text(from.text)),
            ("pathway", .text(pathway.text)),
            ("due", .optional(due?.text)),
            ("answer_by", .optional(answerBy?.text)),
            ("clock", clock.map(\.json) ?? .null),
            ("sent_at", .text(sentAt.text)),
            ("told", told.map(\.json) ?? .null),
            ("safe_contact", safeContact.map(\.json) ?? .null),
            ("held_back", .list(heldBack.map(JSONValue.text))),
            ("moves", .list(moves.map(\.json))),
            ("can", .list(can.map { .text($0.rawValue) })),
        ])
    }
}

extension ComposedReferral {
    fileprivate var json: JSONValue {
        .map([
            ("details", .list(details.map { .map([("item", .text($0.item)), ("words", .text($0.words))]) })),
            ("concerns", .text(concerns)),
            ("opinion", .optional(opinion)),
            ("recommendation", .text(recommendation)),
            ("goals", .list(goals.map(JSONValue.text))),
            (
                "basis",
                .map([
                    ("consent", .text(basis.consent.rawValue)),
                    ("lawful", .list(basis.lawful.map(JSONValue.text))),
                    ("reason", .optional(basis.reason)),
                ])
            ),
            ("note", .optional(note)),
        ])
    }
}

extension MadeMove {
    fileprivate var json: JSONValue {
        .map([
            ("move", .text(move.rawValue)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
            ("agency", .text(agency.text)),
            ("words", .optional(words)),
            ("reason", .optional(reason?.text)),
            ("outcome", .optional(outcome?.result.text)),
            ("goals", outcome.map { .list($0.goals.map { .text($0.rawValue) }) } ?? .null),
            ("challenge", challenge.map(\.json) ?? .null),
            ("late", late.map(\.json) ?? .null),
        ])
    }
}

extension Challenge {
    fileprivate var json: JSONValue {
        .map([
            ("rung", .integer(rung)),
            ("title", .text(title)),
            ("who", .text(who)),
            ("to", .text(to)),
            ("answer_by", .optional(answerBy?.text)),
        ])
    }
}

extension StageClock {
    fileprivate var json: JSONValue {
        .map([
            ("stage", .text(stage.rawValue)),
            ("begun", .text(begun.text)),
            ("due", .text(due.text)),
            ("warn_at", .text(warnAt.text)),
            ("agreement", .optional(agreement?.text)),
        ])
    }
}

extension Lateness {
    fileprivate var json: JSONValue {
        .map([
            ("stage", .text(stage.rawValue)),
            ("due", .text(due.text)),
            ("cause", .optional(cause?.text)),
        ])
    }
}

extension AgreedDirection {
    /// Where it goes by an agreement, and where it would go without.
    fileprivate func json(insteadOf national: AgencyID) -> JSONValue {
        .map([
            ("agreement", .text(agreement.text)),
            ("to", .text(to.text)),
            ("instead_of", .text(national.text)),
            ("because", .text(because)),
        ])
    }
}
