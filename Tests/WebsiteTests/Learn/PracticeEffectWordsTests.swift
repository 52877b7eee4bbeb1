import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import LearningPages

/// What samples say of before and since, as it is read.
struct PracticeEffectWordsTests {
    private let policy = SamplingPolicy(
        findings: [],
        shares: [:],
        mostDrawn: 0,
        needs: SamplingPolicy.none.needs,
        fewestSamples: 3,
        fewestPeople: 1
    )

    /// Asked at noon; what was judged a second earlier, and what was a second later.
    private func words(before: [Bool], since: [Bool]) throws -> String {
        func seen(_ shown: [Bool], judged second: Int) -> [Sighting] {
            shown.enumerated().map { place, isShown in
                Sighting(
                    in: .numbered(100 * (second + 2) + place),
                    of: "owen",
                    "lake",
                    "looks-twice",
                    isShown: isShown,
                    judged: Instant(seconds: Instant.noon.seconds + second),
                    reviewed: .noon
                )
            }
        }
        let all = seen(before, judged: -1) + seen(since, judged: 1)
        let need = LearningNeed(
            id: .numbered(2),
            NewNeed(.person("owen"), "looks-twice", isNeeded: true, "Twice."),
            try #require(NeedProposal(.person("owen"), all)),
            due: nil,
            agency: "police",
            unit: "lake",
            at: .noon,
            by: "dina"
        )
        return PracticeEffect(of: need, in: all).words(under: policy)
    }

    @Test func `where nothing was looked at since, nothing is said of it`() throws {
        let told = try words(before: [true, false, false], since: [])
        #expect(
            told == "Shown in 1 of 3 samples (likely 6 to 79 in a hundred) before it was asked."
                + " Nothing that was judged since has been looked at."
        )
    }

    @Test func `few samples, an open end and a rise are told apart`() throws {
        #expect(try words(before: [false], since: [true]).hasSuffix("Too few to tell whether it changed."))
        let open = try words(before: [true, false, false], since: [true, true, false])
        #expect(open.contains("It cannot be told whether it changed: the difference lies between -"))
        let none = Array(repeating: false, count: 5)
        let rise = try words(before: none, since: none.map { !$0 })
        #expect(rise.contains("Since then it was shown in 5 of 5 samples (likely 57 to 100 in a hundred)."))
        #expect(rise.contains("It rose, by 39 to 100 points") && rise.hasSuffix("by chance alone."))
        #expect(try words(before: none.map { !$0 }, since: none).contains("It fell, by 39 to 100 points"))
    }
}
