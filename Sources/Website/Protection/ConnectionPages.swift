import HTTPTypes
import Hummingbird
import PlainWords
import Recognise
package import Store
import Vocabulary
import WebSupport

/// Whom somebody who works here knows in their own life: what they said, and saying it.
package struct ConnectionPages: Sendable {
    private let site: Site
    private let declare: DeclareConnection<Store>

    package init(_ site: Site, store: Store) {
        self.site = site
        declare = DeclareConnection(store: store, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/connections") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/connections", say),
        ]
    }

    private func say(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            guard let relation = Connection.Relation(rawValue: form.words("relation")) else {
                throw Refusal.unsaid("relation", "nobody is said to know whom", "choose what they are to you")
            }
            let details = PersonDetails(
                given: form.words("given").ifWritten,
                family: form.words("family").ifWritten,
                born: try form.day("born", as: "born")?.text,
                postcode: form.words("postcode").ifWritten
            )
            try await declare(relation, details, by: context.actor())
            return context.redirect(to: Self.path, saying: Notice("connection-declared"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal)
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let own = try await declare.own(by: context.actor())
        return try site.page(ConnectionsPage(own, fields, errors), in: context, status: status)
    }

    static let path = LocalPath("/connections") ?? .home
}
