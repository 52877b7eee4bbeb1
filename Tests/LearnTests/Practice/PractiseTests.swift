import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// The practice room: nobody sees what others made of a situation before they have judged it.
struct PractiseTests {
    private func school() throws -> School {
        let situations = ["doreen", "terence"].map { name in
            PracticeSituation(
                name,
                think: ["Who is there?"],
                panel: PracticeSituation.Panel(
                    .medium,
                    because: "It goes on.",
                    noticed: [],
                    authority: Authority(source: "invented")
                )
            )
        }
        return try School([School.module("a", practice: situations)])
    }

    /// What others of a standing made of the first situation.
    private func others(_ school: School, _ grades: [Grade], level: Int? = 1) async throws {
        for (number, grade) in grades.enumerated() {
            let judgement = PracticeJudgement(
                .numbered(800 + number),
                AccountID("peer-\(number)"),
                on: "doreen",
                grade,
                because: "So.",
                at: .noon,
                level: level
            )
            try await school.store.write { try $0.keep(judgement) }
        }
    }

    private func judge(_ school: School, _ grade: Grade, _ place: Int = 0) async throws {
        try await Practise(school.desk).judge(place, of: "a", grade, because: "The fridge.", by: school.learner)
    }

    @Test func `what others made of it shows only after one's own judgement`() async throws {
        let school = try school()
        try await others(school, [.low, .medium, .medium, .high, .high])
        let practise = Practise(school.desk)
        let before = try await practise.read(0, of: "a", by: school.learner)
        #expect(before.own.isEmpty && before.peers == nil)
        try await judge(school, .high)
        let after = try await practise.read(0, of: "a", by: school.learner)
        #expect(after.own.map(\.grade) == [.high])
        #expect(after.peers == .grades([.low: 1, .medium: 2, .high: 2]))
    }

    @Test(
        arguments: [(4, 1, .tooFew), (5, 1, .grades([.low: 5])), (5, 2, .tooFew), (5, nil, .tooFew)]
            as [(Int, Int?, PeerView)]
    )
    func `peers are those of one standing, and enough of them`(count: Int, level: Int?, shown: PeerView) async throws {
        let school = try school()
        try await others(school, Array(repeating: .low, count: count), level: level)
        try await judge(school, .low)
        #expect(try await Practise(school.desk).read(0, of: "a", by: school.learner).peers == shown)
    }

    @Test func `the first look counts, and each look is kept`() async throws {
        let school = try school()
        try await judge(school, .low)
        school.world.pass(seconds: 60)
        try await judge(school, .medium)
        let view = try await Practise(school.desk).read(0, of: "a", by: school.learner)
        #expect(view.own.map(\.grade) == [.low, .medium])
        #expect(school.store.state.journal.map(\.rule).filter { $0 == "practises" }.count == 2)
        let calibration = try await Practise(school.desk).calibration(by: school.learner)
        #expect((calibration.same, calibration.higher, calibration.lower) == (0, 0, 1))
        try await judge(school, .high, 1)
        #expect(try await Practise(school.desk).calibration(by: school.learner).higher == 1)
    }

    @Test func `a judgement has a reason, and a situation that is not there is not found`() async throws {
        let school = try school()
        let bare = await #expect(throws: Refusal.self) {
            try await Practise(school.desk).judge(0, of: "a", .low, because: " ", by: school.learner)
        }
        #expect(bare?.problems.map(\.field) == ["because"])
        let missing = await #expect(throws: Refusal.self) { try await judge(school, .low, 2) }
        #expect(missing?.code == .notFound)
    }
}
