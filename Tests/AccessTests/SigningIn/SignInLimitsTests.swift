import Access
import TestSupport
import Testing
import Vocabulary

/// How long one waits follows from how often it failed, and from nothing else.
struct SignInLimitsTests {
    private func wait(_ limits: SignInLimits, _ count: Int, after seconds: Int = 0) -> Int {
        limits.wait(after: Failures(count: count, last: .noon), at: .afterNoon(seconds))
    }

    @Test func `the wait for a name doubles from the fifth failure to a quarter of an hour`() {
        #expect((0..<13).map { wait(.ofName, $0) } == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900])
        #expect(wait(.ofName, 1_000_000) == 900)
    }

    @Test func `an address may fail more often, since many may be behind it`() {
        #expect(wait(.ofAddress, 29) == 0)
        #expect((30..<38).map { wait(.ofAddress, $0) } == [5, 10, 20, 40, 80, 160, 300, 300])
    }

    @Test func `the wait runs from the last failure`() {
        #expect(wait(.ofName, 6, after: 59) == 1)
        #expect(wait(.ofName, 6, after: 60) == 0)
        #expect(wait(.ofName, 6, after: -10) == 70)
    }

    @Test func `an hour forgives one failure of a name`() {
        #expect(SignInLimits.ofName.level(of: Failures(count: 9, last: .noon), at: .afterNoon(3_599)) == 9)
        #expect(SignInLimits.ofName.level(of: Failures(count: 9, last: .noon), at: .afterNoon(7_200)) == 7)
        #expect(SignInLimits.ofName.level(of: Failures(count: 9, last: .noon), at: .afterNoon(90_000)) == 0)
        #expect(SignInLimits.ofName.level(of: Failures(count: 9, last: .noon), at: .afterNoon(-90_000)) == 9)
    }

    @Test func `whoever guesses without a pause has some hundred guesses a day`() {
        var failures: Failures?
        var guesses = 0
        for second in 0..<86_400 {
            let now = Instant.afterNoon(second)
            if let failures, SignInLimits.ofName.wait(after: failures, at: now) > 0 { continue }
            failures = SignInLimits.ofName.adding(to: failures, at: now)
            guesses += 1
        }
        #expect((90...130).contains(guesses))
    }
}

/// What failed is remembered by name and by address, and never more than there is room for.
struct SignInAttemptsTests {
    private let attempts = SignInAttempts(most: 100)

    private func isPaused(_ name: String, from address: String? = nil, at late: Int = 0) -> Bool {
        do {
            try attempts.begin(name, from: address, at: .afterNoon(late))
            return false
        } catch {
            return true
        }
    }

    @Test func `many at once cannot outrun the count`() async {
        let allowed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 { group.addTask { !isPaused("asha.rao") } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(allowed == 5)
    }

    @Test func `an address that tries one name after another is paused, and its neighbour is not`() {
        let tried = (0..<40).filter { !isPaused("name \($0)", from: "192.0.2.1") }
        #expect(tried == Array(0..<30))
        #expect(!isPaused("name 50", from: "192.0.2.2"))
        #expect(!isPaused("name 51"))
    }

    @Test func `signing in as oneself does not clear the address`() {
        for number in 0..<30 {
            _ = isPaused("name \(number)", from: "192.0.2.1")
        }
        attempts.clear("name 29", from: "192.0.2.1")
        #expect(!isPaused("own", from: "192.0.2.1"))
        #expect(isPaused("another", from: "192.0.2.1"))
    }

    @Test func `what was taken back is as if it had not been`() {
        for _ in 0..<50 {
            #expect(!isPaused("asha.rao", from: "192.0.2.1"))
            attempts.forgive("asha.rao", from: "192.0.2.1")
        }
        #expect(attempts.counts == (0, 0))
    }

    @Test func `there is room for so many, and what fails now is not what is forgotten`() {
        for _ in 0..<5 { _ = isPaused("attacked", at: 500) }
        for number in 0..<1_000 { _ = isPaused("name \(number)", from: "address \(number)", at: number / 2) }
        #expect(attempts.counts.names <= 100)
        #expect(attempts.counts.addresses <= 100)
        #expect(isPaused("attacked", at: 501))
    }
}
