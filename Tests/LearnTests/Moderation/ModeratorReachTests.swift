import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Who moderates stands apart, and nobody else finds what is looked at again.
struct ModeratorReachTests {
    @Test func `whoever is too near may not`() {
        let candidate = AssessorStanding.Candidate("asha", lineManager: "mo", deciders: ["dot"])
        func bars(_ account: AccountID) -> [ModeratorStanding.Bar] {
            ModeratorStanding(account, for: candidate, judgedBy: ["ade"]).bars
        }
        #expect(bars("asha") == [.candidate] && bars("ade") == [.assessor])
        #expect(bars("mo") == [.lineManager] && bars("dot") == [.decider])
        #expect(bars("kit").isEmpty)
        #expect(Set(ModeratorStanding.Bar.allCases.map(\.refusal.reason)).count == 4)
    }

    @Test func `whoever judged it, or answers for them, is refused and told why on the list`() async throws {
        let work = try ModeratedWork()
        let id = try #require(try await work.judged().moderation).id
        let near = [(Workplace.assessor, ModeratorStanding.Bar.assessor), (Workplace.manager, .lineManager)]
        for (account, bar) in near {
            let actor = work.place.actor(account, [.qualityAssurer, .assessor])
            let refusal = await #expect(throws: Refusal.self) { try await work.say(id, by: actor) }
            #expect(refusal?.code == .cannotAssess)
            guard case .barred(let standing) = try await ReadModeration(work.desk)(id, by: actor).sight else {
                Issue.record("they read nothing of it")
                return
            }
            #expect(standing.bars == [bar])
            let list = try await ListModerations(work.desk)(isDecided: false, PageRequest(limit: 5), by: actor)
            #expect(list.items.map(\.standing?.bars) == [[bar]])
        }
    }

    @Test func `the one whose work it is reads no moderation, decided or not`() async throws {
        let work = try ModeratedWork()
        let id = try #require(try await work.judged().moderation).id
        let both = work.place.actor(Workplace.learner, [.responder, .qualityAssurer], unit: "north")
        try await work.say(id)
        try await work.decide(id, .agreed)
        guard case .barred = try await ReadModeration(work.desk)(id, by: both).sight else {
            Issue.record("it is their own")
            return
        }
    }

    @Test func `nobody else finds it`() async throws {
        let work = try ModeratedWork()
        let id = try #require(try await work.judged().moderation).id
        let elsewhere = Actor(account: "una", agency: "health", unit: nil, roles: [.qualityAssurer])
        let others = [work.place.learner, work.place.assessor, work.place.actor(.numbered(730), [.trainer]), elsewhere]
        for other in others {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await ReadModeration(work.desk)(id, by: other)
            }
            #expect([.notFound, .notAllowed].contains(refusal?.code))
        }
        let list = try await ListModerations(work.desk)(isDecided: false, PageRequest(limit: 5), by: elsewhere)
        #expect(list.items.isEmpty)
        #expect(try await ListModerations(work.desk).tallies(by: elsewhere).isEmpty)
    }

    @Test func `that it was read is journalled, and of the work only where it is read`() async throws {
        let work = try ModeratedWork()
        let (portfolio, found) = try await work.judged()
        let id = try #require(found).id
        let before = work.place.store.state.journal.count
        _ = try await ReadModeration(work.desk)(id, by: work.assurer)
        let read = work.place.store.state.journal.dropFirst(before)
        #expect(read.map(\.subject) == [id, portfolio.id] && read.allSatisfy { $0.verb == "consult" })
        let manager = work.place.actor(Workplace.manager, [.qualityAssurer])
        _ = try await ReadModeration(work.desk)(id, by: manager)
        #expect(work.place.store.state.journal.dropFirst(before + 2).map(\.subject) == [id])
    }
}
