import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Portfolios are found by whose they are, and by who may see them, the ones that wait longest first.
struct PortfolioTests {
    /// A programme that everybody of the police may show that they meet, by one item.
    private struct Fixed: LearnPolicies {
        func learnPolicy(at moment: Instant) -> LearnPolicy {
            func term<Subject>(_ id: String) -> Term<Subject> {
                Term(id: Identifier(id), title: id, meaning: "", authority: Authority(source: "invented"))
            }
            let rule = EvidenceRule(
                criteria: [EvidenceRule.Criterion(term("listens"), [], needs: 1, of: [.reflection])],
                assessors: .init(roles: [.assessor], holding: [], apartFrom: [])
            )
            let programmes = ["one", "two"].map { id in
                Programme(
                    term(id),
                    inForce: Period(from: CalendarDay(number: 0)),
                    audiences: [Audience(agencies: ["police"], roles: [.responder])],
                    modules: [],
                    reminders: Reminders(days: []),
                    evidence: rule
                )
            }
            return LearnPolicy(
                guidelines: [],
                behaviours: [],
                ranks: [],
                fewestPeers: 5,
                topics: [],
                modules: [],
                programmes: programmes
            )
        }
    }

    private func actor(_ number: Int, _ role: AccountRole, agency: AgencyID = "police", unit: UnitID = "north") -> Actor
    {
        Actor(account: AccountID(RecordID.numbered(number).text), agency: agency, unit: unit, roles: [role])
    }

    @Test(arguments: Keeper.allCases) func `they are found in their order, by whoever may`(keeper: Keeper) async throws
    {
        let (store, made, world) = (try await keeper.open(), MemoryStore(), FixedSurroundings())
        let desk = LearnDesk(store: made, policies: Fixed(), world: world)
        for number in [701, 702] {
            let account = Account(
                id: .numbered(number),
                name: "Ade Obi",
                agency: "police",
                unit: "north",
                roles: [.responder]
            )
            try made.keep(account)
            try await store.keep(account)
        }
        let new = NewEvidence(.reflection, "I let her finish.", for: ["listens"], on: LocalTime.day(of: .noon))
        var ids: [RecordID] = []
        for (number, programme) in [(701, "one"), (702, "one"), (701, "two")] {
            let learner = actor(number, .responder)
            let begun = try await AddEvidence(desk)(new, for: ProgrammeID(programme), by: learner).record
            ids.append(begun.id)
        }
        // The last is submitted first.
        for (number, place) in [(701, 2), (702, 1)] {
            world.pass(seconds: 60)
            _ = try await MovePortfolio(desk).submit(ids[place], expecting: 1, by: actor(number, .responder))
        }
        for id in ids {
            for version in made.state.records[id] ?? [] { try await store.keep(version.record) }
        }
        let all = ids
        func found(
            _ actor: Actor,
            _ deed: Deed,
            _ status: PortfolioRecord.Status = .submitted,
            limit: Int = 10,
            after: RecordID? = nil
        ) async throws -> [RecordID] {
            let reach = try Access.reach(of: actor, to: deed)
            let page = PageRequest(limit: limit, after: after?.text)
            return try await store.read { try $0.portfolios(within: reach, status, page).items.map(\.id) }
        }
        let assessor = actor(710, .assessor, unit: "south")
        #expect(try await found(assessor, .assessPortfolio) == [all[2], all[1]])
        #expect(try await found(assessor, .assessPortfolio, limit: 1) == [all[2]])
        #expect(try await found(assessor, .assessPortfolio, limit: 1, after: all[2]) == [all[1]])
        #expect(try await found(assessor, .assessPortfolio, .open) == [all[0]])
        #expect(try await found(assessor, .assessPortfolio, .assessed).isEmpty)
        #expect(try await found(actor(711, .qualityAssurer), .readPortfolios) == [all[2], all[1]])
        #expect(try await found(actor(712, .assessor, agency: "health"), .assessPortfolio).isEmpty)
        #expect(try await found(actor(702, .responder), .buildPortfolio) == [all[1]])
        #expect(try await found(actor(713, .responder), .buildPortfolio).isEmpty)
        let own = AccountID(RecordID.numbered(701).text)
        #expect(try await store.read { try $0.portfolio(of: own, for: "two")?.id } == all[2])
        #expect(try await store.read { try $0.portfolio(of: own, for: "three") } == nil)
        #expect(try await store.read { try $0.portfolio(all[2], .version(1))?.status } == .open)
        #expect(try await store.read { try $0.portfolio(all[2], .latest)?.status } == .submitted)
        #expect(try await store.read { try $0.assessors(of: own, for: "two") }.isEmpty)
    }
}
