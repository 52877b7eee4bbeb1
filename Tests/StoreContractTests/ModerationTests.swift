import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What is looked at again is found by whoever may, and what there was to draw from is counted, on every store.
struct ModerationTests {
    private func keep(_ portfolio: JudgedPortfolio, in store: OpenStore) async throws {
        for version in portfolio.versions { try await store.keep(version) }
    }

    @Test(arguments: Keeper.allCases) func `what waits stands by since when, what is decided the latest first`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let portfolios = try (1...4).map { try JudgedPortfolio($0, of: 10 + $0, judgedBy: 20) }
        for portfolio in portfolios { try await keep(portfolio, in: store) }
        let days = [3, 1, 2, 1]
        let all = zip(portfolios, days).enumerated().map { $1.0.moderation(30 + $0, after: $1.1) }
        for moderation in all { try await store.keep(moderation) }
        let assurer = JudgedPortfolio.actor(40, .qualityAssurer)
        func found(_ isDecided: Bool, _ actor: Actor, limit: Int = 10, after: Int? = nil) async throws -> [RecordID] {
            let reach = try Access.reach(of: actor, to: .moderatePortfolios)
            let page = PageRequest(limit: limit, after: after.map { RecordID.numbered($0).text })
            return try await store.read {
                try $0.moderations(within: reach, isDecided: isDecided, page).items.map(\.id)
            }
        }
        func ids(_ numbers: Int...) -> [RecordID] { numbers.map { .numbered($0) } }
        #expect(try await found(false, assurer) == ids(31, 33, 32, 30))
        #expect(try await found(false, assurer, limit: 2) == ids(31, 33))
        #expect(try await found(false, assurer, limit: 2, after: 33) == ids(32, 30))
        for place in [0, 2] {
            for next in try all[place].decided(by: "kit", seeing: true, on: portfolios[place].record) {
                try await store.keep(next)
            }
        }
        #expect(try await found(false, assurer) == ids(31, 33))
        #expect(try await found(true, assurer) == ids(30, 32))
        #expect(try await found(true, assurer, limit: 1, after: 30) == ids(32))
        let elsewhere = JudgedPortfolio.actor(41, .qualityAssurer, agency: "health")
        #expect(try await found(false, elsewhere).isEmpty)
        #expect(try await found(true, elsewhere).isEmpty)
        #expect(try await store.read { try $0.moderations(of: .numbered(2)).map(\.id) } == ids(31))
        #expect(try await store.read { try $0.moderation(.numbered(30), .version(1))?.decision == nil })
        #expect(try await store.read { try $0.moderation(.numbered(2), .latest) == nil })
    }

    @Test(arguments: Keeper.allCases) func `how often it was seen alike is counted programme by programme`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let terms: [(ProgrammeID, Bool, AgencyID)] = [
            ("one", true, "police"), ("one", false, "police"), ("two", true, "police"), ("two", true, "health"),
        ]
        for (place, (programme, isMet, agency)) in terms.enumerated() {
            let portfolio = try JudgedPortfolio(place, of: 10 + place, for: programme, judgedBy: 20, agency: agency)
            try await keep(portfolio, in: store)
            let waiting = portfolio.moderation(30 + place)
            for version in try [waiting] + waiting.decided(by: "kit", seeing: isMet, on: portfolio.record) {
                try await store.keep(version)
            }
        }
        let reach = try Access.reach(of: JudgedPortfolio.actor(40, .qualityAssurer), to: .moderatePortfolios)
        let tallies = try await store.read { try $0.moderationTallies(within: reach) }
        #expect(tallies.map(\.programme) == ["one", "two"])
        #expect(tallies.map(\.alike) == [ShareInterval(1, of: 2), ShareInterval(1, of: 1)])
    }

    @Test(arguments: Keeper.allCases) func `each judgement of an assessor counts once, in its programme`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await keep(try JudgedPortfolio(1, of: 11, judgedBy: 20, 21, 20), in: store)
        try await keep(try JudgedPortfolio(2, of: 12, judgedBy: 20), in: store)
        try await keep(try JudgedPortfolio(3, of: 12, for: "two", judgedBy: 20), in: store)
        func count(_ assessor: Int, _ programme: ProgrammeID) async throws -> Int {
            let account = AccountID(RecordID.numbered(assessor).text)
            return try await store.read { try $0.judgements(by: account, for: programme) }
        }
        #expect(try await count(20, "one") == 3)
        #expect(try await count(21, "one") == 1)
        #expect(try await count(20, "two") == 1)
        #expect(try await count(11, "one") == 0)
    }
}
