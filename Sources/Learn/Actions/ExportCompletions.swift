import Access
package import Vocabulary

/// Gives what people of the agency completed, part by part, so that however much there is needs no more memory.
package struct ExportCompletions<Store: Transactions>: Sendable where Store.Session: CompletionExchange {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Only what was done on a day or later, and only the modules of a programme, where these are given.
    package func callAsFunction(
        since day: CalendarDay? = nil,
        of programme: ProgrammeID? = nil,
        by actor: Actor,
        _ give: ([ListedCompletion]) throws -> Void
    ) async throws {
        let reach = try Access.reach(of: actor, to: .exchangeLearning)
        let ground = try desk.ground
        let modules = try programme.map { id in
            guard let found = ground.policy.programmes.first(where: { $0.id == id }) else {
                throw Refusal.notFound("programme")
            }
            return Set(found.modules.map(\.id))
        }
        var change = Change(at: ground.moment, by: actor)
        change.consult(.learning, under: "exchanges", detail: "export of \(programme?.text ?? "all")")
        let entry = change
        try await desk.store.write { try $0.keep(entry) }
        var next: String?
        repeat {
            let asked = PageRequest(limit: 500, after: next)
            let page = try await desk.store.read { session in
                try session.completions(reach, since: day, modules: modules, asked)
            }
            try give(page.items)
            next = page.next
        } while next != nil
    }
}
