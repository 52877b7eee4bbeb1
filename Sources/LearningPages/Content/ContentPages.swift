import Access
import HTTPTypes
import Hummingbird
package import Learn
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport
package import Website

/// What is taught, and when somebody last looked at it.
package struct ContentPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>
    private let sampling: SamplingDesk<Store>

    package init(_ site: Site, desk: ContactDesk<Store>, policies: any LearnPolicies) {
        self.site = site
        self.desk = LearnDesk(store: desk.store, policies: policies, world: site.world)
        sampling = SamplingDesk(store: desk.store, policies: policies, documents: desk.assessing, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/content", list),
            .get("/content/{kind}/{content}") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/content/{kind}/{content}", keep),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try site.page(ContentListPage(try await ReadContent(desk)(by: context.actor())), in: context)
    }

    private func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (content, form) = (try Self.content(context), context.form ?? Form())
        do {
            try await ReviewContent(desk)(content, ContentForm(form).review(), by: context.actor())
            let path = LocalPath(content.path) ?? .home
            return context.redirect(to: path, saying: Notice("content-reviewed"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { ContentForm.field($0) }
            return try await page(context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (standing, reviews) = try await ReadContent(desk).one(Self.content(context), by: context.actor())
        let staff = try await desk.store.read { try StaffNames(reviews.map(\.by), in: $0) }
        let today = try desk.ground.today
        let begun = fields ?? FormFields(FormFields.typed(today, as: "on"))
        let said = try await reactions(standing.place.content, by: context.actor())
        let page = ContentPage(standing, reviews, said, staff, begun, errors.summary)
        return try site.page(page, in: context, status: status)
    }

    /// What learners said of a module, and for whoever looks after practice what samples show; nil of a programme.
    private func reactions(_ content: ReviewedContent, by actor: Actor) async throws -> ReactionsPart? {
        guard case .module(let module) = content else { return nil }
        let view = try await ReadReactions(desk)(module, by: actor)
        let seesPractice = Access.allows(actor, to: .assurePractice)
        let needs = seesPractice ? try await ReadNeeds(sampling)(by: actor).needs : nil
        return ReactionsPart(view, needs?.filter { $0.need.modules.contains(module) }, try desk.ground.policy)
    }

    private static func content(_ context: HeedContext) throws -> ReviewedContent {
        guard let kind = context.parameters.get("kind").flatMap(ReviewedContent.Kind.init(rawValue:)),
            let id = context.parameters.get("content")
        else { throw Refusal.notFound("content") }
        return ReviewedContent(kind, id)
    }
}
