import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Letters and who gets them, as both stores keep them.
struct LetterTests {
    private let week = LocalTime.day(of: .noon)
    private let edition = "e"

    private func account(_ number: Int, _ version: Int = 1, mail: String? = "a@force.example") -> Account {
        var account = Account(
            id: .numbered(number),
            name: "Ade Obi",
            agency: number == 3 ? "health" : "police",
            unit: "north",
            roles: [.responder],
            mail: mail.map { AccountMail($0) }
        )
        account.version = version
        return account
    }

    /// Three accounts of which it is known how they stand.
    private func open(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        for number in 1...3 { try await keep(account(number), in: store) }
        return store
    }

    private func keep(_ account: Account, in store: OpenStore) async throws {
        try await store.keep(account)
        let standing = LearnerStanding(
            AccountID(account.id.text),
            agency: account.agency,
            unit: account.unit,
            [],
            edition: edition
        )
        try await store.write { try $0.keep(standing) }
    }

    private func due(
        _ store: OpenStore,
        in week: CalendarDay? = nil,
        under edition: String? = nil
    ) async throws -> [RecordID] {
        let (week, edition) = (week ?? self.week, edition ?? self.edition)
        return try await store.read { try $0.accountsToWrite(of: week, under: edition, on: week, atMost: 9) }
    }

    private func letter(_ number: Int, to account: Int, in days: Int = 0) -> LearningLetter {
        let matter = LetterMatter(joint: 1)
        return LearningLetter(
            id: .numbered(number),
            to: .numbered(account),
            of: week.adding(days: days),
            at: .noon,
            saying: matter
        )
    }

    @Test(arguments: Keeper.allCases) func `those get one who have an address, are in use and want it`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        #expect(try await due(store) == [.numbered(1), .numbered(2), .numbered(3)])
        #expect(try await due(store, under: "another").isEmpty, "it is not known how they stand")
        try await store.write { try $0.keepChoice(ofLetters: false, by: .numbered(1)) }
        try await keep(account(2, 2, mail: nil), in: store)
        var suspended = account(3, 2)
        suspended.isSuspended = true
        try await keep(suspended, in: store)
        #expect(try await due(store).isEmpty)
        #expect(
            try await store.read { try $0.letterPlace(of: .numbered(1)) }
                == LetterPlace(AccountMail("a@force.example"), isStopped: true)
        )
        #expect(try await store.read { try $0.letterPlace(of: .numbered(3)) } == LetterPlace(nil))
        try await store.write { try $0.keepChoice(ofLetters: true, by: .numbered(1)) }
        try await keep(account(2, 3), in: store)
        try await keep(account(3, 3), in: store)
        #expect(try await due(store).count == 3)
    }

    @Test(arguments: Keeper.allCases) func `who chose before there was an address has chosen`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await keep(account(1, mail: nil), in: store)
        #expect(try await due(store).isEmpty)
        try await store.write { try $0.keepChoice(ofLetters: false, by: .numbered(1)) }
        try await keep(account(1, 2), in: store)
        #expect(try await due(store).isEmpty)
        #expect(try await store.read { try $0.letterPlace(of: .numbered(1)) }.isStopped)
    }

    @Test(arguments: Keeper.allCases) func `there is one letter a week, and the next takes its place`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let first = letter(11, to: 1)
        try await store.write { try $0.keep(first) }
        try await store.write { [self] in try $0.keep(letter(12, to: 1)) }
        #expect(try await store.read { try $0.letter(to: .numbered(1)) } == first)
        #expect(try await due(store) == [.numbered(2), .numbered(3)])
        #expect(try await due(store, in: week.adding(days: 7)).count == 3)
        let next = letter(13, to: 1, in: 7)
        try await store.write { try $0.keep(next) }
        #expect(try await store.read { try $0.letter(to: .numbered(1)) } == next)
        #expect(try await store.write { try $0.settle(first.after(.sent, at: .noon)) } == false, "it was dropped")
        #expect(try await store.read { try $0.nextLetter(dueBy: .noon) } == next)
    }

    @Test(arguments: Keeper.allCases) func `what waits is found when it is due, and settled once`(
        keeper: Keeper
    ) async throws {
        let store = try await open(keeper)
        let (one, two) = (letter(11, to: 1), letter(12, to: 2))
        try await store.write { session in for one in [two, one] { try session.keep(one) } }
        func next(_ seconds: Int = 0) async throws -> LearningLetter? {
            try await store.read { try $0.nextLetter(dueBy: .afterNoon(seconds)) }
        }
        #expect(try await next(-1) == nil)
        #expect(try await next() == one)
        let later = one.after(.again(at: .afterNoon(60)), at: .noon)
        #expect(try await store.write { try $0.settle(later) })
        #expect(try await next(60) == two)
        #expect(try await store.write { try $0.settle(two.after(.sent, at: .noon)) })
        #expect(try await store.write { try $0.settle(two.after(.refused, at: .noon)) } == false, "it went")
        #expect(try await next(59) == nil)
        #expect(try await next(60) == later)
        #expect(try await store.read { try $0.letter(to: .numbered(2)) }?.state == .sent)
    }

    @Test(arguments: Keeper.allCases) func `a refusal is of one address, and ends with it`(keeper: Keeper) async throws
    {
        let store = try await open(keeper)
        func refuse(_ number: Int, _ address: String = "a@force.example") async throws {
            try await store.write { try $0.refuse(AccountMail(address), of: .numbered(number), at: .noon) }
        }
        func tally(_ agency: AgencyID, _ role: AccountRole = .administrator) async throws -> Int {
            let actor = Actor(account: "sol", agency: agency, unit: "north", roles: [role])
            let reach = try Access.reach(of: actor, to: .seeToDeliveries)
            return try await store.read { try $0.refusedAddresses(within: reach) }
        }
        try await refuse(1, "b@force.example")
        #expect(try await tally("police") == 0, "it has another by now")
        for number in 1...3 { try await refuse(number) }
        #expect(try await due(store).isEmpty)
        #expect(try await tally("police") == 2)
        #expect(try await tally("health") == 1)
        #expect(try await tally("police", .responder) == 0)
        try await keep(account(1, 2), in: store)
        #expect(
            try await store.read { try $0.letterPlace(of: .numbered(1)) }.refusedAt == .noon,
            "it is the same address"
        )
        try await keep(account(1, 3, mail: "b@force.example"), in: store)
        try await keep(account(2, 2, mail: nil), in: store)
        #expect(try await tally("police") == 0)
        try await keep(account(2, 3), in: store)
        try await store.write { try $0.keepChoice(ofLetters: true, by: .numbered(3)) }
        #expect(try await due(store) == [.numbered(1), .numbered(2), .numbered(3)])
    }
}
