import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What comes from other systems and goes to them is found alike wherever it is kept.
struct LearningExchangeTests {
    private let reach: Reach
    private let day = CalendarDay(number: 20_000)

    init() throws {
        let trainer = Actor(account: "trainer", agency: "police", roles: [.trainer])
        reach = try Access.reach(of: trainer, to: .exchangeLearning)
    }

    /// Two of the police, of whom one has a name to sign in with, and one of another agency; each did two modules.
    private func fill(_ store: OpenStore) async throws {
        for number in 1...3 {
            var account = Account(
                id: .numbered(number),
                name: "Asha Rao",
                agency: number == 3 ? "health" : "police",
                unit: nil,
                roles: [.responder]
            )
            if number == 2 { account.signInName = SignInName("asha.rao") }
            try await store.keep(account)
        }
        let file = LearningImport(
            .numbered(90),
            at: .noon,
            by: Actor(account: "t", agency: "police", roles: []),
            from: "a"
        )
        try await store.write { try $0.keep(file) }
        for number in 1...6 {
            let learner = AccountID(RecordID.numbered((number + 1) / 2).text)
            let module = LearningModuleID(number.isMultiple(of: 2) ? "even" : "odd")
            let done = Completion(learner, module, version: 1, on: day.adding(days: -number), .mark(number))
            let kept = KeptCompletion(
                .numbered(900 + number),
                done,
                by: .elsewhere,
                at: Instant(seconds: 1_000 + number),
                "t"
            )
            try await store.write { try $0.keep(kept, from: file.id) }
        }
    }

    @Test(arguments: Keeper.allCases) func `completions are listed by day, within reach and part by part`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await fill(store)
        func ids(
            since: CalendarDay? = nil,
            _ modules: Set<LearningModuleID>? = nil,
            _ limit: Int = 9
        ) async throws -> [[Int]] {
            var (parts, next) = ([[Int]](), String?.none)
            repeat {
                let page = PageRequest(limit: limit, after: next)
                let found = try await store.read { try $0.completions(reach, since: since, modules: modules, page) }
                parts.append(found.items.map { day.number - $0.kept.completion.on.number })
                next = found.next
            } while next != nil
            return parts
        }
        #expect(try await ids() == [[4, 3, 2, 1]])
        #expect(try await ids(since: nil, nil, 3) == [[4, 3, 2], [1]])
        #expect(try await ids(since: day.adding(days: -2)) == [[2, 1]])
        #expect(try await ids(since: nil, ["even"]) == [[4, 2]])
        #expect(try await ids(since: nil, []) == [[]])
        let found = try await store.read { try $0.completions(reach, since: nil, modules: nil, PageRequest(limit: 9)) }
        #expect(found.items.map(\.name?.text) == ["asha.rao", "asha.rao", nil, nil])
        try await store.write { try $0.setAside(.numbered(902), at: .noon, by: "t", because: "So.") }
        try await store.write { try $0.setAside(.numbered(902), at: .noon, by: "t", because: "Again.") }
        #expect(try await ids() == [[4, 3, 1]])
        let done = found.items[2].kept.completion
        #expect(try await store.read { try $0.isKept(done) })
        #expect(try await store.read { try $0.completions(of: done.learner) }.contains(done) == false)
    }

    @Test(arguments: Keeper.allCases) func `statements are listed with what was done here, and voided ones are not`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await fill(store)
        func statement(
            _ number: Int,
            at seconds: Int,
            voids: Int? = nil,
            completion: Int? = nil,
            _ agency: AgencyID = "police"
        ) -> KeptStatement {
            KeptStatement(
                id: .numbered(number),
                agency: agency,
                stored: Instant(seconds: seconds),
                by: "t",
                at: .noon,
                content: "{}",
                canonical: "{}",
                voids: voids.map(RecordID.numbered),
                completion: completion.map(RecordID.numbered)
            )
        }
        let all = [
            statement(1, at: 1_002, completion: 901), statement(2, at: 1_010), statement(3, at: 1_010, voids: 2),
            statement(4, at: 1_011, voids: 3), statement(5, at: 1_000, "health"),
        ]
        for one in all { try await store.write { try $0.keep(one) } }
        #expect(try await store.read { try $0.statement(.numbered(3), of: "police") } == all[2])
        #expect(try await store.read { try $0.statement(.numbered(3), of: "health") } == nil)
        #expect(try await store.read { try $0.isNamedByVoiding(.numbered(2), of: "police") })
        #expect(try await !store.read { try $0.isNamedByVoiding(.numbered(2), of: "health") })
        func listed(_ question: StatementQuestion, _ limit: Int = 9) async throws -> [[RecordID]] {
            var (parts, next) = ([[RecordID]](), String?.none)
            repeat {
                let page = PageRequest(limit: limit, after: next)
                let found = try await store.read { try $0.statements(reach, question, page) }
                parts.append(found.items.map(\.id))
                next = found.next
            } while next != nil
            return parts
        }
        let order = [1, 902, 903, 904, 3, 4].map(RecordID.numbered)
        #expect(try await listed(StatementQuestion(isAscending: true)) == [order])
        #expect(try await listed(StatementQuestion()) == [order.reversed()])
        #expect(try await listed(StatementQuestion(isAscending: true), 4) == [Array(order[..<4]), Array(order[4...])])
        let between = StatementQuestion(
            since: Instant(seconds: 1_002),
            until: Instant(seconds: 1_004),
            isAscending: true
        )
        #expect(try await listed(between) == [[.numbered(903), .numbered(904)]])
        #expect(try await store.read { try $0.ownStatement(.numbered(902), reach) }?.id == .numbered(902))
        #expect(try await store.read { try $0.ownStatement(.numbered(901), reach) } == nil)
        #expect(try await store.read { try $0.ownStatement(.numbered(905), reach) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `who did which version last is counted and listed alike`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await fill(store)
        let again = Completion(AccountID(RecordID.numbered(1).text), "odd", version: 2, on: day, .assessed(true))
        try await store.write { try $0.keep(KeptCompletion(.numbered(950), again, by: .course, at: .noon, "t")) }
        let reach = reach
        func held(_ rule: PassRule) async throws -> [[Int]] {
            try await store.read { try $0.versionsHeld(of: "odd", rule, reach).map { [$0.version, $0.holders] } }
        }
        // Of the police one did version 1 with a mark of 3, and one version 1 with a mark of 1 and then 2.
        #expect(try await held(.completed) == [[2, 1], [1, 1]])
        #expect(try await held(.mark(3)) == [[2, 1], [1, 1]])
        #expect(try await held(.mark(4)) == [[2, 1]])
        #expect(try await held(.assessed) == [[2, 1]])
        func old(_ version: Int, _ page: PageRequest) async throws -> Page<VersionHolder> {
            try await store.read { try $0.holders(of: "odd", before: version, .completed, reach, page) }
        }
        #expect(try await old(2, PageRequest(limit: 9)).items.map(\.account.text) == [RecordID.numbered(2).text])
        let first = try await old(3, PageRequest(limit: 1))
        #expect(first.items.map(\.version) == [2])
        let second = try await old(3, PageRequest(limit: 1, after: first.next))
        #expect(second.items.map(\.version) == [1] && second.next == nil)
        try await store.write { try $0.setAside(.numbered(950), at: .noon, by: "t", because: "So.") }
        #expect(try await held(.completed) == [[1, 2]])
    }
}
