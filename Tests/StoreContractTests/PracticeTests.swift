import Access
import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// What people made of invented contacts: their own is theirs, and of others only first looks are counted.
struct PracticeTests {
    @Test(arguments: Keeper.allCases) func `first looks are counted by standing, one's own left out`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let people = (1...4).map { AccountID(RecordID.numbered($0).text) }
        for number in 1...4 {
            try await store.keep(
                Account(id: .numbered(number), name: "Asha Rao", agency: "police", unit: nil, roles: [.responder])
            )
        }
        // Who, what, how they graded it, at which minute, of which standing.
        let looks: [(Int, String, Grade, Int, Int?)] = [
            (0, "doreen", .low, 0, 1), (0, "doreen", .high, 5, 1), (1, "doreen", .medium, 1, 1),
            (1, "doreen", .low, 9, 1), (2, "doreen", .medium, 2, 2), (3, "doreen", .high, 3, nil),
            (3, "terence", .low, 4, 1),
        ]
        for (number, look) in looks.enumerated() {
            let judgement = PracticeJudgement(
                .numbered(900 + number),
                people[look.0],
                on: look.1,
                look.2,
                because: "So \(number).",
                at: .afterNoon(look.3),
                level: look.4
            )
            try await store.write { try $0.keep(judgement) }
        }
        func first(_ example: String, _ level: Int, besides person: Int) async throws -> [Grade: Int] {
            let learner = people[person]
            return try await store.read { try $0.firstGrades(of: example, level: level, besides: learner) }
        }
        #expect(try await first("doreen", 1, besides: 3) == [.low: 1, .medium: 1])
        #expect(try await first("doreen", 1, besides: 0) == [.medium: 1])
        #expect(try await first("doreen", 2, besides: 0) == [.medium: 1])
        #expect(try await first("terence", 2, besides: 0) == [:])
        let own = try await store.read { try $0.practice(of: people[0]) }
        #expect(own.map(\.grade) == [.low, .high] && own.map(\.because) == ["So 0.", "So 1."])
        #expect(try await store.read { try $0.practice(of: people[3]) }.map(\.level) == [nil, 1])
    }
}
