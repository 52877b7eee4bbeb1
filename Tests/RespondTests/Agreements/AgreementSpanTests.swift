import Respond
import TestSupport
import Testing
import Vocabulary

/// An agreement that ends on a day to come can still end sooner, and make room for the next one.
struct AgreementSpanTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func end(_ agreement: AgreementRecord, on day: Int) async throws -> AgreementRecord {
        let last = bureau.today.adding(days: day)
        let end = EndAgreement(bureau.agreements)
        return try await end(agreement.id, on: last, because: "It moved.", expecting: nil, by: Bureau.council)
    }

    @Test func `what ends on a day to come can end sooner, and not later, nor once it is over`() async throws {
        let made = try await end(try await bureau.agree(), on: 20)
        #expect(made.moves(of: Bureau.council, on: bureau.today) == [.end])
        let later = await bureau.refuses(.badInput) { try await end(made, on: 21) }
        #expect(later?.problems.map(\.field) == ["last_day"])
        let sooner = try await end(made, on: 5)
        #expect(sooner.lastDay == bureau.today.adding(days: 5))
        #expect(sooner.moves(of: Bureau.council, on: bureau.today.adding(days: 6)).isEmpty)
        bureau.world.pass(seconds: 6 * 86_400)
        await bureau.refuses(.notInThisState) { try await end(made, on: 0) }
    }

    @Test func `what ends on a day to come is replaced, and what is over is not`() async throws {
        let made = try await end(try await bureau.agree(), on: 20)
        let next = bureau.terms { $0.from = bureau.today.adding(days: 10) }
        try await bureau.agree(next, replacing: made.id)
        #expect(try await bureau.kept(made.id).lastDay == bureau.today.adding(days: 9))
        bureau.world.pass(seconds: 10 * 86_400)
        await bureau.refuses(.notInThisState) { try await bureau.propose(replacing: made.id) }
    }

    @Test func `one drafted before the other was ended shortens it too, and one that ends sooner stays`() async throws {
        let made = try await bureau.agree()
        let next = try await bureau.propose(
            bureau.terms { $0.from = bureau.today.adding(days: 10) },
            replacing: made.id
        )
        _ = try await end(made, on: 20)
        for actor in [Bureau.force, Bureau.council] { try await bureau.sign(next.id, by: actor) }
        let old = try await bureau.kept(made.id)
        #expect(old.lastDay == bureau.today.adding(days: 9), "both would hold, and the old one win")

        let third = try await bureau.propose(
            bureau.terms { $0.from = bureau.today.adding(days: 60) },
            replacing: next.id
        )
        let ended = try await end(next, on: 40)
        for actor in [Bureau.force, Bureau.council] { try await bureau.sign(third.id, by: actor) }
        #expect(try await bureau.kept(next.id).version == ended.version)
    }
}
