import Hummingbird
import Notation
import Recognise
import Respond
import Store
import Vocabulary
import WebSupport

/// What an agency may send a referral back for, told to its sender before it goes.
struct SourceCheckRoutes: Sendable {
    let desk: HandoverDesk<Store>
    let documents: any ContactDocuments

    var routes: [APIRoute] { [.post("/referrals/{referral}/check", check)] }

    private func check(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("referral", called: "referral")
        var fields = try await request.json().field.fields()
        let (written, others) = (try fields.written(), try fields.others())
        try fields.finish()
        let notes = try await CheckReferral(desk, documents: documents)(
            id,
            telling: { written.composed(for: $0) },
            alsoOf: others,
            by: actor
        )
        return .json(.map([("items", .list(notes.map(\.json)))]))
    }
}

extension ToldNote {
    fileprivate var json: JSONValue {
        .map([
            ("check", .text(note.check.rawValue)),
            ("title", .text(term.title)),
            ("items", .list(note.items.map(JSONValue.text))),
            ("remedy", .text(term.meaning)),
            ("source", .text(term.authority.words)),
        ])
    }
}
