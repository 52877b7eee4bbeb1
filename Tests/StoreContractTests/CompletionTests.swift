import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What people have completed is kept as it was said, and found by whose it is.
struct CompletionTests {
    private let results: [CompletionResult] = [.completed, .mark(0), .mark(100), .assessed(true), .assessed(false)]

    @Test(arguments: Keeper.allCases) func `what somebody completed is found in the order of its days`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        for number in [1, 2] {
            try await store.keep(
                Account(id: .numbered(number), name: "Asha Rao", agency: "police", unit: nil, roles: [.responder])
            )
        }
        let (first, second) = (AccountID(RecordID.numbered(1).text), AccountID(RecordID.numbered(2).text))
        let day = CalendarDay(number: 20_000)
        let done = results.enumerated().map { number, result in
            Completion(
                first,
                LearningModuleID("module-\(number)"),
                version: number + 1,
                on: day.adding(days: -number),
                result
            )
        }
        let other = Completion(second, "module-0", version: 1, on: day)
        for (number, completion) in (done + [other]).enumerated() {
            let kept = KeptCompletion(.numbered(900 + number), completion, by: .here, at: .noon, first)
            try await store.write { try $0.keep(kept) }
        }
        #expect(try await store.read { try $0.completions(of: first) } == done.reversed())
        #expect(try await store.read { try $0.completions(of: second) } == [other])
        #expect(try await store.read { try $0.completions(of: "nobody") }.isEmpty)
    }
}
