import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Who was trained on an older version, and who may know it.
struct ReadOldVersionsTests {
    private let assurer = Actor(account: "assurer", agency: "police", roles: [.qualityAssurer])

    /// Somebody did version 1 and then 3, another only 1, a third failed 3 after 2, a fourth is of another agency.
    private func school() async throws -> School {
        let school = try School([School.module("a", version: 3)])
        let done: [(Int, AgencyID, [(Int, CompletionResult)])] = [
            (711, "police", [(1, .completed), (3, .completed)]), (712, "police", [(1, .completed)]),
            (713, "police", [(2, .mark(40)), (3, .assessed(false))]), (714, "health", [(1, .completed)]),
        ]
        for (number, agency, results) in done {
            try school.store.keep(
                Account(id: .numbered(number), name: "P \(number)", agency: agency, unit: nil, roles: [.responder])
            )
            for (place, (version, result)) in results.enumerated() {
                let learner = AccountID(RecordID.numbered(number).text)
                let day = CalendarDay(number: 20_000 + place)
                let kept = KeptCompletion(
                    .numbered(number * 10 + place),
                    Completion(learner, "a", version: version, on: day, result),
                    by: .course,
                    at: .noon,
                    learner
                )
                try await school.store.write { try $0.keep(kept) }
            }
        }
        return school
    }

    @Test func `the newest that was passed counts, of the agency alone`() async throws {
        let school = try await school()
        let found = try await ReadOldVersions(school.desk)("a", PageRequest(limit: 9), by: assurer)
        #expect(found.versions.map(\.version) == [3, 2, 1])
        #expect(found.versions.map(\.holders) == [1, 1, 1])
        #expect(found.versions.map(\.standing) == [.inForce, .counts, .counts])
        #expect(found.holders.items.map(\.account?.name) == ["P 712", "P 713"])
        #expect(school.store.state.journal.last?.verb == "consult")
    }

    @Test func `they come part by part`() async throws {
        let school = try await school()
        let first = try await ReadOldVersions(school.desk)("a", PageRequest(limit: 1), by: assurer)
        let rest = PageRequest(limit: 1, after: first.holders.next)
        let second = try await ReadOldVersions(school.desk)("a", rest, by: assurer)
        #expect(second.holders.items.map(\.account?.name) == ["P 713"])
        #expect(second.holders.next == nil)
    }

    @Test func `whose role it is not learns nothing`() async throws {
        let school = try await school()
        let refused = await #expect(throws: Refusal.self) {
            try await ReadOldVersions(school.desk)("a", PageRequest(limit: 9), by: school.learner)
        }
        #expect(refused?.code == .notAllowed)
        let other = Actor(account: "x", agency: "fire", roles: [.trainer])
        let found = try await ReadOldVersions(school.desk)("a", PageRequest(limit: 9), by: other)
        #expect(found.versions.isEmpty && found.holders.items.isEmpty)
    }
}
