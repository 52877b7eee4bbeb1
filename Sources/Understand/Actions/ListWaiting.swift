import Access
package import Vocabulary

/// Lists the calls and reports that nobody has attended, each with its clock; the list names nobody.
package struct ListWaiting<Store: Transactions>: Sendable where Store.Session: WorkRecords {
    private let store: Store
    private let world: any Surroundings

    package init(store: Store, world: any Surroundings) {
        self.store = store
        self.world = world
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<WaitingLine> {
        let reach = try Access.reach(of: actor, to: .readContact)
        let now = world.now
        let found = try await store.read { try $0.waiting(within: reach, at: now, page) }
        return Page(found.items.compactMap { WaitingLine($0, at: now) }, next: found.next)
    }
}
