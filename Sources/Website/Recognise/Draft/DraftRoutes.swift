import ContactForms
import Hummingbird
import PlainWords
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport

/// A contact while it is written: kept as it is typed, for its owner alone.
package struct DraftRoutes: Sendable {
    let site: Site
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = desk
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [
            .post("/drafts", begin),
            .get("/drafts/{draft}", list),
            .post("/drafts/{draft}/keep", keep),
            .post("/drafts/{draft}/spot", spot),
            .post("/drafts/{draft}/people/search", search),
            .post("/drafts/{draft}/record", record),
            .post("/drafts/{draft}/discard", discard),
        ] + pagesOfParts
    }

    /// A page and its form for each part; by name, since a name of the path goes before a part that may be anything.
    private var pagesOfParts: [PageRoute] {
        let parts = (DraftSection.listed + [.check]).map(\.path) + ["people/{key}", "seen/{key}"]
        return parts.flatMap { part in
            let names = part.split(separator: "/").map(String.init)
            return [
                PageRoute.get("/drafts/{draft}/\(part)") { request, context in
                    try await show(request, context, section(names, context))
                },
                PageRoute.post("/drafts/{draft}/\(part)") { request, context in
                    try await save(request, context, section(names, context))
                },
            ]
        }
    }

    var store: Store { desk.store }
    var pages: DraftDesk { DraftDesk(site: site, store: store, policies: policies) }

    func draft(_ context: HeedContext) async throws -> Draft {
        guard let text = context.parameters.get("draft"), let id = RecordID(uuid: text) else {
            throw Refusal.notFound("draft")
        }
        return try await ReadDraft(store: store)(DraftID(id.text), by: context.actor())
    }

    private func section(_ names: [String], _ context: HeedContext) throws -> DraftSection {
        let parts = names.map { $0 == "{key}" ? context.parameters.get("key") ?? "" : $0 }
        guard let section = DraftSection(parts) else { throw Refusal.notFound("page") }
        return section
    }

    func path(_ draft: Draft, _ section: DraftSection? = nil) -> LocalPath {
        LocalPath("/drafts/\(draft.id.text)" + (section.map { "/" + $0.path } ?? "")) ?? .home
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        let now = site.world.now
        let day = LocalTime.day(of: now)
        let fields: DraftFields = DraftFields([
            "at.day": ["\(day.day)"], "at.month": ["\(day.month)"], "at.year": ["\(day.year)"],
            "at.time": [now.timeInWords],
        ])
        let begun = try await BeginDraft(store: store, world: site.world)(
            DraftPlace(.contact),
            fields: fields,
            by: context.actor()
        )
        return .redirect(to: path(begun))
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try site.page(TaskListPage(draft: DraftHead(try await draft(context), at: nil)), in: context)
    }

    private func show(
        _ request: Request,
        _ context: HeedContext,
        _ section: DraftSection
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let draft = try await draft(context)
        try check(section, of: draft)
        return try pages.page(section, of: draft, in: context)
    }

    /// A page of somebody who is not in the draft is not there.
    func check(_ section: DraftSection, of draft: Draft) throws {
        switch section {
        case .person(let key), .seen(let key?):
            guard draft.fields.keys.contains(key) else { throw Refusal.notFound("page") }
        default: break
        }
    }

    private func discard(_ request: Request, _ context: HeedContext) async throws -> Response {
        let draft = try await draft(context)
        guard context.form?.text("sure") == "yes" else {
            return try site.page(DiscardPage(draft: DraftHead(draft, at: nil)), in: context)
        }
        try await DiscardDraft(store: store)(draft.id, by: context.actor())
        return context.redirect(to: .home, saying: Notice("draft-discarded"), over: site.transport)
    }

    /// Clues in the words as they stand just now; nothing is kept of it.
    private func spot(_ request: Request, _ context: HeedContext) async throws -> Response {
        let draft = try await draft(context)
        let typed = draft.fields.setting(["narrative": context.form?.values("narrative") ?? []])
        let policy = try policies.policy(at: site.world.now)
        let found = FoundInDraft(typed, under: policy, at: site.world.now)
        return .html(try site.text(SpottedPart(spotted: Spotted(found)), in: context))
    }
}

/// The clues alone, as they are put beside the story while it is written.
struct SpottedPart: Page {
    let spotted: Spotted

    var template: String { "recognise/parts/spotted" }
    var title: String { "" }
}
