import Hummingbird
import Notation
import Recognise
import Respond
import Store
import Vocabulary
import WebSupport

/// How to make contact with a person safely, which those write who hold them.
struct SafeContactRoutes: Sendable {
    let desk: HandoverDesk<Store>

    var routes: [APIRoute] { [.put("/people/{person}/safe-contact", keep)] }

    private func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("person", called: "person")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let written = try WrittenSafeContact(try await request.json().field)
        let person = try await KeepSafeContact(desk)(written, of: id, expecting: version, by: actor)
        let answer: JSONValue = .map([
            ("id", .text(person.id.text)),
            ("version", .integer(person.version)),
            ("safe_contact", person.safeContact.map(\.json) ?? .null),
        ])
        return Answer(.ok, answer, version: person.version).response
    }
}

extension WrittenSafeContact {
    fileprivate init(_ field: Field) throws(BadInput) {
        var fields = try field.fields()
        self.init(how: try fields.optional("how")?.words(), never: try fields.optional("never")?.words())
        if var kept = try fields.optional("must_not_receive")?.fields() {
            agencies =
                try kept.optional("agencies")?.list { (item) throws(BadInput) in AgencyID(try item.words()) } ?? []
            others = try kept.optional("others")?.words()
            why = try kept.optional("why")?.words()
            try kept.finish()
        }
        try fields.finish()
    }
}
