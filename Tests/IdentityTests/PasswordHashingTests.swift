import Foundation
import Synchronization
import Testing

@testable import Identity

struct PasswordHashingTests {
    @Test func `as many run at once as may, and the others wait`() throws {
        #expect(try Flood(of: 6, atOnce: 2, mayWait: 4).run() == Flood.Seen(running: 2, waiting: 4, most: 2))
        // The measure itself: it sees more where more may run.
        #expect(try Flood(of: 6, atOnce: 3, mayWait: 4).run() == Flood.Seen(running: 3, waiting: 3, most: 3))
    }

    @Test func `one more than may wait is refused as busy, and has done nothing`() throws {
        let hashing = PasswordHashing(atOnce: 2, mayWait: 3)
        let gate = DispatchSemaphore(value: 0)
        let done = DispatchSemaphore(value: 0)
        let worked = Mutex(0)
        let work: PasswordHashing.Work = {
            gate.wait()
            worked.withLock { $0 += 1 }
            done.signal()
        }
        for _ in 0..<5 { try hashing.begin(work) }
        #expect(throws: HashingBusy.self) { try hashing.begin(work) }
        for _ in 0..<6 { gate.signal() }
        for _ in 0..<5 { done.wait() }
        #expect(worked.withLock { $0 } == 5)
    }

    @Test func `after a refusal there is room again`() async throws {
        let hashing = PasswordHashing(atOnce: 1, mayWait: 0)
        let gate = DispatchSemaphore(value: 0)
        defer { gate.signal() }
        try hashing.begin { gate.wait() }
        try #require(throws: HashingBusy.self) { try hashing.begin {} }
        await #expect(throws: HashingBusy.self) { try await hashing.run { 1 } }
        gate.signal()
        while hashing.counts.running > 0 { await Task.yield() }
        #expect(try await hashing.run { 2 } == 2)
    }

    @Test func `the work is done on no thread that tasks share`() async throws {
        let isTaskAtWork = try await PasswordHashing().run { withUnsafeCurrentTask { $0 != nil } }
        #expect(!isTaskAtWork)
        #expect(withUnsafeCurrentTask { $0 != nil })
    }

    @Test func `what the work throws is thrown on`() async {
        await #expect(throws: PasswordFault.damaged) {
            try await PasswordHashing().run { throw PasswordFault.damaged }
        }
    }

    @Test func `a password is hashed and recognised, by several at once`() async throws {
        let light = ScryptCost(logN: 10, blockSize: 8, parallelism: 1)
        let hashing = PasswordHashing(cost: light)
        let digest = try await hashing.digest(of: Password("four kind brown owls"))
        async let right = hashing.isPassword("four kind brown owls", of: digest)
        async let wrong = hashing.isPassword("four kind brown cats", of: digest)
        async let short = hashing.isPassword("four", of: digest)
        #expect(try await [right, wrong, short] == [true, false, false])
        #expect(digest.cost == light)
    }
}
