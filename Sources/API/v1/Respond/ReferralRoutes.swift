import HTTPTypes
import Hummingbird
import Notation
import Recognise
import Respond
import Store
import Understand
import Vocabulary
import WebSupport

/// Referrals, which begin as drafts.
struct ReferralRoutes: Sendable {
    let store: Store
    let answering: Answering
    let world: any Surroundings

    var routes: [APIRoute] {
        [
            .post("/referrals", draft),
            .get("/referrals", list),
            .get("/referrals/{referral}", read),
        ]
    }

    private func draft(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let contact = try fields.required("contact").recordID()
        let person = PersonID(try fields.required("person").words())
        let pathway = PathwayID(try fields.required("pathway").words())
        let note = try fields.optional("note")?.words()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await DraftReferral(store: store, world: world)(
                pathway,
                for: person,
                of: contact,
                note: note,
                by: actor,
                receipt: $0
            )
        }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListReferrals(store: store, world: world)(page, by: actor)
        return .json(found.json { $0.json })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("referral", called: "referral")
        return try await ReadReferral(store: store, world: world)(id, by: actor).answer().response
    }
}

extension ReferralRecord {
    fileprivate func answer(_ status: HTTPResponse.Status = .ok, isNew: Bool = false) -> Answer {
        let place = isNew ? HeedAPI.prefix + "/referrals/" + id.text : nil
        return Answer(status, json, location: place, version: version)
    }

    fileprivate var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("status", .text(status.rawValue)),
            ("contact", .text(contact.text)),
            ("person", .text(person.text)),
            ("pathway", .text(recommended.pathway.text)),
            ("to", .text(recommended.to.text)),
            (
                "basis",
                .map([
                    ("consent", .text(recommended.consent.rawValue)),
                    ("lawful", .list(recommended.lawful.map(JSONValue.text))),
                ])
            ),
            ("due", .optional(recommended.due?.text)),
            ("must_include", .list(recommended.mustInclude.map(JSONValue.text))),
            ("missing", .list(recommended.missing.map(JSONValue.text))),
            ("note", .optional(note)),
            ("drafted", .map([("at", .text(drafted.at.text)), ("by", .text(drafted.by.text))])),
        ])
    }
}
