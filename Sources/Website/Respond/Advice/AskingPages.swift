import HTTPTypes
import Hummingbird
import PlainWords
package import PolicyBook
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// Asking before deciding: whom, now, and what came of it.
package struct AskingPages: Sendable {
    private let site: Site
    private let desk: AdviceDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        self.desk = AdviceDesk(store: desk.store, documents: desk.assessing, policies: policies, world: desk.world)
    }

    package var routes: [PageRoute] {
        [.get("/contacts/{contact}/asking", show), .post("/contacts/{contact}/asking", record)]
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context, FormFields(), .none, .ok)
    }

    private func record(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = context.form ?? Form()
        do {
            let new = try AskingForm.newAdvice(form, at: site.world.now)
            _ = try await RecordAdvice(desk)(new, about: id, by: context.actor())
            let path = LocalPath("/contacts/\(id.text)/asking") ?? .home
            return context.redirect(to: path, saying: Notice("advice-kept"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { AskingForm.field(of: $0) }
            return try await page(context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields,
        _ errors: FormErrors,
        _ status: HTTPResponse.Status
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let roster = try await FindWhomToAsk(desk)(id, by: actor)
        let advice = try await AskedAdvice.lines(about: id, desk, by: actor)
        let names = Names(try policies.policy(at: site.world.now).policy).with(roster.contact.people)
        let page = AskingPage(roster, advice, names, fields, errors.summary, canRecord: actor.mayRecordAdvice)
        return try site.page(page, in: context, status: status)
    }
}
