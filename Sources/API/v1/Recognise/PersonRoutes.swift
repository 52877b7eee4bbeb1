import Hummingbird
import Notation
import Recognise
import Respond
import Store
import Understand
import Vocabulary
import WebSupport

/// People: the whole of one, and the search for them, which is a POST so that no name stands in an address.
struct PersonRoutes: Sendable {
    let store: Store
    let world: any Surroundings

    var routes: [APIRoute] {
        [
            .get("/people/{person}", read),
            .post("/people/search", search),
        ]
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let edition = query.instant("as_of").map(Edition.asOf) ?? .latest
        try query.finish()
        let id = try context.recordID("person", called: "person")
        let person = try await ReadPerson(store: store, world: world)(id, edition, by: actor)
        return Answer(.ok, person.json, version: person.record.version).response
    }

    private func search(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        let search = try PersonSearch(body.field)
        let found = try await SearchPeople(store: store, world: world)(search, by: actor)
        return .json(.map([("items", .list(found.map(\.json)))]))
    }
}

extension PersonSearch {
    init(_ field: Field) throws(BadInput) {
        var fields = try field.fields()
        self.init(
            name: try fields.optional("name")?.words(),
            born: try fields.optional("born")?.partialDate().text,
            postcode: try fields.optional("postcode")?.words()
        )
        if let limit = fields.optional("limit") {
            let number = try limit.wholeNumber()
            guard (1...100).contains(number) else {
                throw limit.bad("is not a number from 1 to 100", remedy: "write one of them")
            }
            self.limit = number
        }
        try fields.finish()
        guard name != nil || born != nil || postcode != nil else {
            throw field.bad("nothing is sought for", remedy: "give a name, a date of birth or a postcode")
        }
    }
}

extension FoundPerson {
    fileprivate var json: JSONValue {
        .map(
            [("id", .text(person.id.text))] + person.details.json + [("matched", .list(matched.map(JSONValue.text)))]
        )
    }
}

extension WholePerson {
    fileprivate var json: JSONValue {
        .map(
            [("id", .text(record.id.text)), ("version", .integer(record.version))] + record.details.json + [
                ("safe_contact", record.safeContact.map(\.json) ?? .null),
                ("contacts", .list(meetings.map { Self.json($0.contact, $0.link) })),
                ("referrals", .list(referrals.map(\.shortJSON))),
            ]
        )
    }

    private static func json(_ contact: ContactRecord, _ link: PersonLink) -> JSONValue {
        .map([
            ("id", .text(contact.id.text)),
            ("at", .text(contact.summary.at.text)),
            ("kind", .text(contact.summary.kind.rawValue)),
            ("as", .text(link.person.text)),
            ("roles", .list(link.roles.map { .text($0.rawValue) })),
            ("grade", .optional(contact.summary.grade?.rawValue)),
            ("vulnerabilities", .list(link.vulnerabilities.map { .text($0.text) })),
        ])
    }
}

extension ReferralRecord {
    fileprivate var shortJSON: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("pathway", .text(recommended.pathway.text)),
            ("to", .text(recipient.text)),
            ("status", .text(status.rawValue)),
        ])
    }
}

extension PersonDetails {
    /// Null where nothing of it is known.
    fileprivate var json: [(String, JSONValue)] {
        let isNamed = given != nil || family != nil
        let isHoused = line != nil || postcode != nil
        return [
            ("name", isNamed ? .map([("given", .optional(given)), ("family", .optional(family))]) : .null),
            ("born", .optional(born)),
            ("home", isHoused ? .map([("line", .optional(line)), ("postcode", .optional(postcode))]) : .null),
        ]
    }
}
