import Access
import Hummingbird
package import Store
import Vocabulary
import WebSupport

/// Who looked at, changed or told of somebody's records, for information managers; and what oneself did, for everybody.
package struct JournalPages: Sendable {
    private let site: Site
    private let store: Store

    package init(_ site: Site, store: Store) {
        self.site = site
        self.store = store
    }

    package var routes: [PageRoute] {
        [
            .get("/journal", ask), .post("/journal", go), .get("/journal/people/{person}", person),
            .get("/journal/own", own),
        ]
    }

    private func ask(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        _ = try Access.reach(of: context.actor(), to: .readJournal)
        return try site.page(AskJournalPage(FormFields()), in: context)
    }

    private func go(_ request: Request, _ context: HeedContext) async throws -> Response {
        _ = try Access.reach(of: context.actor(), to: .readJournal)
        let form = context.form ?? Form()
        guard let person = RecordID(uuid: (form.text("person") ?? "").filter { !$0.isWhitespace }) else {
            let errors = FormErrors([
                FieldProblem(field: "person", problem: "this is not the number of a person", remedy: "copy it whole")
            ])
            let page = AskJournalPage(FormFields(form, errors), errors)
            return try site.page(page, in: context, status: .unprocessableContent)
        }
        return .redirect(to: LocalPath("/journal/people/\(person)") ?? .home)
    }

    private func person(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.page { Int($0) != nil }
        try query.finish()
        let id = try context.recordID("person", called: "person")
        let read = ReadPersonJournal(store: store, world: site.world)
        let found = try await read(id, page, by: context.actor())
        let names = try await names(found.lines.items.map(\.line.actor))
        return try site.page(JournalPage(of: id, found, names), in: context)
    }

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.page { Int($0) != nil }
        try query.finish()
        let found = try await ReadOwnJournal(store: store, world: site.world)(page, by: context.actor())
        return try site.page(JournalPage(own: found), in: context)
    }

    private func names(_ accounts: [AccountID]) async throws -> StaffNames {
        try await store.read { try StaffNames(accounts, in: $0) }
    }
}
