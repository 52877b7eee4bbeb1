import HTTPTypes
import Hummingbird
import Recognise
package import Store
import Vocabulary
import WebSupport

/// Closing somebody's records to all but those who are named.
package struct RestrictPages: Sendable {
    private let site: Site
    private let restrict: RestrictPerson<Store>

    package init(_ site: Site, store: Store) {
        self.site = site
        restrict = RestrictPerson(store: store, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/people/{person}/restrict") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/people/{person}/restrict", take),
        ]
    }

    private func take(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let id = try context.recordID("person", called: "person")
        do {
            guard let ground = Restriction.Ground(rawValue: form.words("ground")) else {
                throw Refusal.unsaid("ground", "no ground is given", "choose why their records are to be closed")
            }
            try await restrict(id, ground, because: form.words("why"), by: context.actor())
            let person = LocalPath("/people/\(id)") ?? .home
            return context.redirect(to: person, saying: Notice("records-restricted"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .notInThisState].contains(refusal.code) {
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
        let id = try context.recordID("person", called: "person")
        try await restrict.find(id, by: context.actor())
        return try site.page(RestrictPage(id, fields, errors), in: context, status: status)
    }
}
