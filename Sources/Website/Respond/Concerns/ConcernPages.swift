import Access
import HTTPTypes
import Hummingbird
import PlainWords
package import PolicyBook
import PolicyInWords
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// Concerns of a partner: raised, and read by those who raised them.
package struct ConcernPages: Sendable {
    private let site: Site
    private let desk: ConcernDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        self.desk = ConcernDesk(desk, policies: policies)
    }

    package var routes: [PageRoute] {
        [
            .get("/raise", write), .post("/raise", raise), .get("/raised", list), .get("/raised/{concern}", show),
            .post("/raised/{concern}/words", add),
        ]
    }

    private func write(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        _ = try Access.reach(of: actor, to: .raiseConcern)
        let name = try await desk.contacts.store.read { try $0.account(RecordID(actor.account.text))?.name }
        return try form(context, FormFields(["raiser.name": [name ?? ""]]), nil, .ok)
    }

    private func raise(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (actor, typed) = (try context.actor(), context.form ?? Form())
        do {
            let form = RaiseForm(typed)
            let id = try await once(typed.receiptKey(of: "raise", by: actor.account), by: actor) { receipt in
                try await RaiseConcern(desk)(try form.concern(), to: form.to, by: actor, receipt: receipt).record.id
            }
            return context.redirect(to: path(of: id), saying: Notice("concern-raised"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { RaiseForm.field(of: $0) }
            return try form(context, FormFields(typed, errors), errors.summary, refusal.pageStatus)
        }
    }

    /// Raises what was sent, or finds what was raised when it was sent before.
    private func once(
        _ key: ReceiptKey?,
        by actor: Actor,
        _ work: (Receipt<ConcernView>?) async throws -> RecordID
    ) async throws -> RecordID {
        let again = GiveAnswerAgain(store: desk.contacts.store, world: site.world)
        func kept() async throws -> RecordID? {
            guard let key else { return nil }
            return try await again(key, by: actor).map { RecordID(String(decoding: $0, as: UTF8.self)) }
        }
        if let kept = try await kept() { return kept }
        do {
            return try await work(key.map { Receipt($0) { Array($0.record.id.text.utf8) } })
        } catch let refusal as Refusal where refusal.code == .keyInUse {
            // A second tap may have come while the first was being worked on.
            if let kept = try await kept() { return kept }
            throw refusal
        }
    }

    private func form(
        _ context: HeedContext,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        _ status: HTTPResponse.Status
    ) throws -> Response {
        let page = RaisePage(
            try desk.receivers(for: context.actor()),
            once: site.world.newID(),
            try names,
            fields,
            errors
        )
        return try site.page(page, in: context, status: status)
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListConcerns(desk)(part, by: context.actor())
        return try site.page(RaisedPage(found, try names), in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func add(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("concern", called: "concern")
        let typed = context.form ?? Form()
        do {
            let version = typed.text("version").flatMap(Int.init)
            let words = typed.text("words") ?? ""
            _ = try await AddToConcern(desk)(words, to: id, expecting: version, by: context.actor())
            return context.redirect(to: path(of: id), saying: Notice("concern-added"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .versionStale, .notInThisState].contains(refusal.code) {
            let errors = FormErrors(refusal)
            return try await page(context, FormFields(typed, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("concern", called: "concern")
        let view = try await ReadConcern(desk)(id, isHeard: true, by: context.actor())
        let policy = try policies.respondPolicy(at: site.world.now)
        let accounts = [view.record.raisedBy] + view.record.added.map(\.by)
        let staff = try await desk.contacts.store.read { try StaffNames(accounts, in: $0) }
        let shown = RaisedConcernPage(view, try names, policy.hub, staff, fields, errors)
        return try site.page(shown, in: context, status: status)
    }

    private var names: Names {
        get throws { Names(try policies.policy(at: site.world.now).policy) }
    }

    private func path(of id: RecordID) -> LocalPath { LocalPath("/raised/\(id.text)") ?? .home }
}
