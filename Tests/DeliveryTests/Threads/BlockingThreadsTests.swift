import Foundation
import NIOCore
import Testing

@testable import Delivery

@Suite(.timeLimit(.minutes(5)))
struct BlockingThreadsTests {
    @Test func `what blocks is done on no thread that tasks share`() async throws {
        let isTaskAtWork = try await BlockingThreads(1).run { withUnsafeCurrentTask { $0 != nil } }
        #expect(!isTaskAtWork)
        #expect(withUnsafeCurrentTask { $0 != nil })
    }

    @Test(arguments: [1, 2, 3])
    func `as many are at work at once as there are threads, and the others wait`(count: Int) async throws {
        let threads = BlockingThreads(count)
        let gate = DispatchSemaphore(value: 0)
        let begun = Seen()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<5 {
                group.addTask {
                    try await threads.run {
                        begun.note("at work")
                        gate.wait()
                    }
                }
            }
            while begun.texts.count < count { await Task.yield() }
            for _ in 0..<1_000 { await Task.yield() }
            #expect(begun.texts.count == count)
            for _ in 0..<5 { gate.signal() }
            try await group.waitForAll()
        }
        #expect(begun.texts.count == 5)
    }

    @Test func `what the work throws is thrown on`() async {
        await #expect(throws: DeliveryTrouble.tooSlow) {
            try await BlockingThreads(1).run { throw DeliveryTrouble.tooSlow }
        }
    }

    @Test func `work that is done in time is answered, and what is not is given up`() async {
        #expect(await TimeLimit.run(until: .now() + .seconds(30)) { 7 } == 7)
        let late = await TimeLimit.run(until: .now()) { () -> Int in
            while !Task.isCancelled { await Task.yield() }
            return 7
        }
        #expect(late == nil)
    }
}
