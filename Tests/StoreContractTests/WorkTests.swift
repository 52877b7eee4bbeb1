import Access
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// The lists of work, on contacts in every state, for people of every reach.
struct WorkTests {
    private enum List: CaseIterable {
        case work, reviews, waiting

        func page(_ ports: any Ports, _ reach: Reach, _ page: PageRequest) throws -> Page<WorkLine> {
            switch self {
            case .work: try ports.work(within: reach, page)
            case .reviews: try ports.judgementsToReview(within: reach, page)
            case .waiting: try ports.waiting(within: reach, at: .afterNoon(180), page)
            }
        }
    }

    private func opened(_ keeper: Keeper, contacts count: Int = 150) async throws -> OpenStore {
        let store = try await keeper.open()
        try await WorkWorld(seed: 11, contacts: count).keep(in: store)
        return store
    }

    private func whole(_ list: List, _ actor: Actor, by limit: Int, in store: OpenStore) async throws -> [WorkLine] {
        let reach = try Access.reach(of: actor, to: .readContact)
        var lines: [WorkLine] = []
        var after: String?
        repeat {
            let request = PageRequest(limit: limit, after: after)
            let page = try await store.read { try list.page($0, reach, request) }
            lines += page.items
            after = page.next
        } while after != nil
        return lines
    }

    /// What the lists are to hold, from the records themselves.
    private func expected(_ list: List, _ actor: Actor, in store: OpenStore) async throws -> Set<RecordID> {
        let reach = try Access.reach(of: actor, to: .readContact)
        return try await store.read { ports in
            try Set(
                (1...150).map { RecordID.numbered($0) }.filter { id in
                    guard let contact = try ports.contact(id, .latest), reach.rule(for: contact.holding) != nil else {
                        return false
                    }
                    let work = ContactWork(contact, try ports.latestAssessment(of: id, .latest))
                    return switch list {
                    case .work: !work.reasons(for: actor.account).isEmpty
                    case .reviews: work.judgement == .notReviewed && work.judgedBy != actor.account
                    case .waiting: work.wait != nil
                    }
                }
            )
        }
    }

    @Test func `both stores list the same lines in the same order, in parts of any size`() async throws {
        let (memory, sqlite) = (try await opened(.memory), try await opened(.sqlite))
        var longest: [List: Int] = [:]
        for actor in WorkWorld.actors {
            for list in List.allCases {
                let there = try await whole(list, actor, by: 500, in: memory)
                longest[list] = max(longest[list] ?? 0, there.count)
                for limit in [1, 7, 500] {
                    let here = try await whole(list, actor, by: limit, in: sqlite)
                    #expect(here.map(\.contact.id) == there.map(\.contact.id), "\(list) by \(limit)")
                    #expect(here.map(\.work) == there.map(\.work))
                    #expect(here.map(\.contact.summary) == there.map(\.contact.summary))
                    #expect(here.map(\.contact.isAssessed) == there.map(\.contact.isAssessed))
                }
            }
        }
        // The world is wide enough for the comparison to mean something.
        #expect(longest.count == 3 && longest.values.allSatisfy { $0 > 10 })
    }

    @Test(arguments: Keeper.allCases) func `a list holds exactly what waits and may be reached`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        for actor in WorkWorld.actors {
            for list in List.allCases {
                let listed = try await whole(list, actor, by: 40, in: store).map(\.contact.id)
                #expect(Set(listed) == (try await expected(list, actor, in: store)))
                #expect(Set(listed).count == listed.count)
            }
        }
    }

    @Test(arguments: Keeper.allCases) func `after a place that is in no list there is nothing`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let reach = try Access.reach(of: .of(.hubCoordinator), to: .readContact)
        for list in List.allCases {
            let page = try await store.read { try list.page($0, reach, PageRequest(limit: 9, after: "nowhere")) }
            #expect(page.items.isEmpty)
            #expect(page.next == nil)
        }
    }

    @Test func `a list of calls that is read on from one that was attended meanwhile is not cut short`() async throws {
        let store = try await Keeper.sqlite.open()
        let actor = Actor.of(.responder)
        let calls = try (1...3).map { number in
            var call = try Cast.contact(number, at: .afterNoon(number))
            call.wait = Wait(
                rule: "call",
                begun: .afterNoon(number),
                due: .afterNoon(600),
                grade: nil,
                contactVersion: 1,
                asks: .supervisor
            )
            return call
        }
        for call in calls { try await store.keep(call) }
        let reach = try Access.reach(of: actor, to: .readContact)
        let first = try await store.read { try $0.waiting(within: reach, at: .noon, PageRequest(limit: 1)) }
        #expect(first.next == calls[0].id.text)
        try await store.keep(
            calls[0].next { $0.wait?.ended = Wait.End(.attended, because: nil, by: actor.account, at: .afterNoon(9)) }
        )
        let rest = try await store.read {
            try $0.waiting(within: reach, at: .noon, PageRequest(limit: 9, after: first.next))
        }
        #expect(rest.items.map(\.contact.id) == [calls[1].id, calls[2].id])
    }
}
