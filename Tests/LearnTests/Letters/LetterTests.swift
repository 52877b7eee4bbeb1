import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Who gets a letter, when, and what becomes of it; the clock begins on Friday 20 November 2026 at noon.
struct LetterTests {
    /// Monday 23 November 2026, 07:00.
    private static let monday = Instant(seconds: 20_780 * 86_400 + 7 * 3_600)
    private static let week = CalendarDay(number: 20_780)
    private let school: School
    private let asha = School.account

    /// Somebody who owes two modules in twenty days, of which they are reminded.
    init() throws {
        school = try School(
            [School.module("theory"), School.module("practice")],
            since: 70,
            letter: LetterRule(on: .monday, from: 7, forDays: 3)
        )
        try change { $0.mail = AccountMail("asha.rao@force.example") }
    }

    private func change(_ id: RecordID = School.account, _ say: (inout Account) -> Void) throws {
        let kept = school.store.state.records[id]?.last?.record as? Account
        var account = try #require(kept)
        account.version += 1
        say(&account)
        try school.store.keep(account)
    }

    /// What is written at a moment, once it is known how everybody stands.
    private func written(at moment: Instant = Self.monday) async throws -> Int {
        school.world.set(moment)
        _ = try await RefreshStandings(school.desk)(atMost: 100)
        return try await WriteLetters(school.desk)(atMost: 20)
    }

    private func letter() async throws -> LearningLetter? { try await school.store.read { try $0.letter(to: asha) } }

    private func take() async throws -> TakenLetter? { try await TakeLetter(school.desk)() }

    private func settle(_ taken: TakenLetter?, _ attempt: LearningLetter.Attempt) async throws {
        try await SettleLetter(store: school.store, world: school.world)(try #require(taken), attempt)
    }

    private func choose(_ isWanted: Bool) async throws {
        try await ChooseLetters(store: school.store, world: school.world)(isWanted, by: school.learner)
    }

    @Test func `it is written from Monday seven on, once, and goes to the address`() async throws {
        #expect(try await written(at: Instant(seconds: Self.monday.seconds - 1)) == 0)
        #expect(try await written() == 1)
        #expect(try await written() == 0, "once a week")
        let taken = try #require(try await take())
        #expect(taken.to.text == "asha.rao@force.example" && taken.letter.week == Self.week)
        #expect(taken.matter.own.map(\.title) == ["Front line"])
        #expect(taken.matter.own.flatMap(\.modules).map(\.title) == ["About theory", "About practice"])
        try await settle(taken, .sent)
        #expect(try await letter()?.state == .sent)
        #expect(try await take() == nil)
        #expect(try await written(at: Instant(seconds: Self.monday.seconds + 86_400)) == 0)
        #expect(try await written(at: Self.monday.adding(days: 7)) == 1, "the next week has its own")
        #expect(try await take()?.letter.id != taken.letter.id)
    }

    @Test func `the same letter is tried again under its id, and goes no more when its days are over`() async throws {
        _ = try await written()
        let first = try #require(try await take())
        try await settle(first, .again(at: Instant(seconds: Self.monday.seconds + 60)))
        #expect(try await take() == nil)
        school.world.pass(seconds: 60)
        let again = try #require(try await take())
        #expect(again.letter.id == first.letter.id && again.letter.at == first.letter.at && again.letter.failures == 1)
        school.world.set(Self.monday.adding(days: 3))
        #expect(try await take() == nil)
        #expect(try await letter()?.state == .dropped)
    }

    @Test func `where nothing is open none is written, and what was done meanwhile does not go`() async throws {
        func finish(_ modules: [LearningModuleID]) async throws {
            let learner = AccountID(asha.text)
            for module in modules {
                let done = Completion(learner, module, version: 1, on: LocalTime.day(of: school.world.now), .mark(100))
                let kept = KeptCompletion(school.world.newID(), done, by: .here, at: school.world.now, learner)
                try await school.store.write { try $0.keep(kept) }
            }
            _ = try await RefreshStandings(school.desk)(atMost: 100)
        }
        _ = try await written()
        try await finish(["theory"])
        #expect(try await take()?.matter.own.flatMap(\.modules).map(\.title) == ["About practice"])
        try await finish(["practice"])
        #expect(try await take() == nil)
        #expect(try await letter()?.state == .dropped)
        #expect(try await written(at: Self.monday.adding(days: 7)) == 1)
        #expect(try await letter()?.state == .nothing)
        #expect(try await take() == nil)
    }

    @Test func `whoever has no address, is suspended or wants none is not written to`() async throws {
        try change { $0.mail = nil }
        #expect(try await written() == 0)
        try change { ($0.mail, $0.isSuspended) = (AccountMail("asha.rao@force.example"), true) }
        #expect(try await written() == 0)
        try change { $0.isSuspended = false }
        try await choose(false)
        #expect(try await written() == 0)
        try await choose(true)
        #expect(try await written() == 1, "nothing else kept it back")
    }

    @Test(arguments: ["stopped", "suspended", "without"])
    func `a letter that waits does not go to whoever wants none any more`(how: String) async throws {
        _ = try await written()
        switch how {
        case "stopped": try await choose(false)
        case "suspended": try change { $0.isSuspended = true }
        default: try change { $0.mail = nil }
        }
        _ = try await RefreshStandings(school.desk)(atMost: 100)
        #expect(try await take() == nil)
        #expect(try await letter()?.state == .dropped)
    }

    @Test func `an address that is refused is not tried again, until there is another or they say so`() async throws {
        _ = try await written()
        try await settle(try await take(), .refused)
        func own() async throws -> OwnLetters { try await ReadOwnLetters(school.desk)(by: school.learner) }
        #expect(try await own().place.refusedAt == Self.monday)
        #expect(try await own().last?.state == .refused)
        let administrator = Actor(account: "sol", agency: "police", unit: nil, roles: [.administrator])
        func tally(_ actor: Actor) async throws -> Int { try await TallyRefusedMail(store: school.store)(by: actor) }
        #expect(try await tally(administrator) == 1)
        let other = Actor(account: "ola", agency: "health", unit: nil, roles: [.administrator])
        #expect(try await tally(other) == 0)
        #expect(try await tally(school.learner) == 0, "who owns no more than delivery points is told of no accounts")
        #expect(try await written(at: Self.monday.adding(days: 7)) == 0)
        try await choose(true)
        #expect(try await written(at: Self.monday.adding(days: 7)) == 1)
        try await settle(try await take(), .refused)
        try change { $0.mail = AccountMail("a.rao@force.example") }
        #expect(try await tally(administrator) == 0)
        #expect(try await written(at: Self.monday.adding(days: 14)) == 1)
    }

    @Test func `the choice is one's own, and is journalled when it changes`() async throws {
        let before = school.store.state.journal.count
        try await choose(true)
        #expect(school.store.state.journal.count == before, "it came all the while")
        try await choose(false)
        try await choose(false)
        let entries = school.store.state.journal.dropFirst(before)
        #expect(entries.map(\.rule) == ["own-letter"] && entries.map(\.subject) == [asha])
        #expect(try await ReadOwnLetters(school.desk)(by: school.learner).place.isStopped)
    }

    @Test func `a letter says what the page says, and of a team how many alone`() async throws {
        let supervisor = RecordID.numbered(702)
        try school.store.keep(
            Account(
                id: supervisor,
                name: "Bo Lind",
                agency: "police",
                unit: "north",
                roles: [.supervisor],
                mail: AccountMail("bo.lind@force.example")
            )
        )
        #expect(try await written() == 2)
        let matter = try await ReadLetterMatter(school.desk)(to: supervisor)
        let actor = Actor(account: AccountID(supervisor.text), agency: "police", unit: "north", roles: [.supervisor])
        let digest = try await ReadDigest(school.desk)(by: actor)
        #expect(matter.own.isEmpty && matter.team == TeamTally(overdue: 0, soon: 1) && matter.team == digest.team)
        let own = try await ReadLetterMatter(school.desk)(to: asha)
        #expect(own.team == nil)
        let shown = try await ReadDigest(school.desk)(by: school.learner).own
        #expect(own.own.map(\.standing) == shown.map(\.standing))
    }

    @Test func `without a rule none is written, and before it is known how somebody stands neither`() async throws {
        let silent = try School([School.module("theory")], since: 70)
        silent.world.set(Self.monday)
        _ = try await RefreshStandings(silent.desk)(atMost: 100)
        #expect(try await WriteLetters(silent.desk)(atMost: 20) == 0)
        school.world.set(Self.monday)
        #expect(try await WriteLetters(school.desk)(atMost: 20) == 0)
        #expect(try await written() == 1)
    }
}
