import Access
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Somebody else writes between the reading and the keeping of an action.
struct ConflictTests {
    @Test(arguments: Revising.allCases.filter(\.mayExpectNothing))
    func `where no version is expected it is done anew, once, on what they wrote`(revising: Revising) async throws {
        let opened = try await Case()
        opened.office.overtakeMeanwhile(opened.id, documentToo: true)
        let (view, entries, events) = try await opened.office.account {
            try await opened.revise(revising, expecting: nil)
        }
        #expect(view.record.version == 4)
        #expect(view.record.holding.involved.contains(opened.office.supervisor.account))
        #expect(entries.filter { $0.kind == "contact" }.map(\.version) == [3, 4])
        #expect(events.filter { $0.name == revising.event }.count == 1)
        #expect(entries.filter { $0.kind == "assessment" }.count == (revising.isOfDocument ? 1 : 0))
    }

    @Test(arguments: Revising.allCases) func `where a version is expected it is refused, and nothing of it is kept`(
        revising: Revising
    ) async throws {
        let opened = try await Case()
        opened.office.overtakeMeanwhile(opened.id)
        let refused = await #expect(throws: Refusal.self) { try await opened.revise(revising, expecting: 2) }
        #expect(refused?.code == .versionStale)
        #expect(refused?.current == 3)
        let latest = try await opened.office.latest(opened.id)
        #expect(latest.version == 3)
        #expect(!latest.holding.involved.contains(opened.office.supervisor.account))
        #expect(opened.office.store.journaled().suffix(1).map(\.rule) == ["a test"])
    }

    @Test func `a person written in between is no other version of the contact`() async throws {
        let opened = try await Case()
        opened.office.assessing.before(.assessing) { try opened.office.overtake(person: opened.nora) }
        let document = try SmallDocument(SmallPerson("p1", PersonDetails(given: "Leonora"))).kept
        let view = try await ReplaceContact(opened.office.desk)(
            opened.id,
            document,
            expecting: 2,
            by: opened.office.supervisor
        )
        #expect(view.record.version == 3)
        let nora = try await opened.office.store.read { try $0.person(opened.nora, .latest) }
        #expect(nora?.version == 3)
        #expect(nora?.details.given == "Leonora")
    }

    @Test func `one who is overtaken again and again is told that it is busy, and nothing of it is kept`() async throws
    {
        let opened = try await Case()
        for _ in 1...9 {
            opened.office.assessing.before(.reading) { try opened.office.overtake(opened.id) }
        }
        await #expect(throws: StorageFault.busy) { try await opened.revise(.answering, expecting: nil) }
        let latest = try await opened.office.latest(opened.id)
        #expect(!latest.holding.involved.contains(opened.office.supervisor.account))
    }

    @Test func `many at once all have their change, or are told that it is busy`() async throws {
        let opened = try await Case()
        let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 1...16 {
                group.addTask {
                    do {
                        _ = try await opened.revise(.judging, expecting: nil, by: .of(.supervisor, number))
                        return true
                    } catch StorageFault.busy {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept >= 1)
        let past = try await opened.office.store.read { try $0.past(of: opened.id) }
        #expect(past.map(\.version) == Array(1...2 + kept))
    }
}
