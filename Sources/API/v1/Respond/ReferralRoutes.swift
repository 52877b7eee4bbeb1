import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Referrals, which begin as drafts: drafted, listed and read, from either side.
struct ReferralRoutes: Sendable {
    let desk: HandoverDesk<Store>
    let answering: Answering

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
            try await DraftReferral(desk)(
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
        let part = query.one(of: InboxPart.self, "received")
        try query.finish()
        if let part {
            let found = try await ListInbox(store: desk.store, world: desk.world)(part, page, by: actor)
            return .json(found.json { $0.json })
        }
        let found = try await ListReferrals(store: desk.store, world: desk.world)(page, by: actor)
        return .json(found.json { $0.json })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("referral", called: "referral")
        switch try await ShowReferral(store: desk.store, world: desk.world)(id, by: actor) {
        case .sender(let referral): return referral.answer().response
        case .recipient(let referral): return referral.answer().response
        }
    }
}
