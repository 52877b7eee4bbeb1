import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Learners say once what they think of what they have done; it is told only where enough of them did, and of nobody by name.
struct ReactionTests {
    private static let rule = ReactionRule(
        questions: ["of-use", "missing"].map {
            Term(id: Identifier($0), title: "About \($0)", meaning: "", authority: Authority(source: "invented"))
        },
        fewest: 2
    )

    private func school() throws -> School {
        try School([School.module("theory", version: 2)], reactions: Self.rule)
    }

    private func done(_ version: Int, in school: School, by account: RecordID = School.account) throws {
        let done = Completion(AccountID(account.text), "theory", version: version, on: LocalTime.day(of: .noon))
        try school.store.now {
            try $0.keep(KeptCompletion(school.world.newID(), done, by: .here, at: .noon, AccountID(account.text)))
        }
    }

    private func refused(_ code: Refusal.Code, _ work: () async throws -> Void) async {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        #expect(refusal?.code == code)
    }

    @Test func `who has done it says what they think once, and it is kept without who they are`() async throws {
        let school = try school()
        let give = GiveReaction(school.desk)
        let module = try #require(school.policy.modules.first)
        try done(1, in: school)
        #expect(try await !give.isAsked(module, by: school.learner), "another version is another module")
        try done(2, in: school)
        #expect(try await give.isAsked(module, by: school.learner))
        await refused(.badInput) { try await give("theory", [.init("of-use", " ")], by: school.learner) }
        #expect(try await give.isAsked(module, by: school.learner), "what is refused keeps nothing")
        let answers: [Reaction.Answer] = [.init("of-use", "Much."), .init("missing", "")]
        try await give("theory", answers, by: school.learner)
        #expect(try await !give.isAsked(module, by: school.learner))
        await refused(.notInThisState) { try await give("theory", answers, by: school.learner) }
        let trainer = Actor(account: "kit", agency: "police", unit: nil, roles: [.trainer])
        let reach = try Access.reach(of: trainer, to: .reviewContent)
        let kept = try await school.store.read { try $0.reactions(to: "theory", within: reach) }
        #expect(kept.map(\.answers) == [[.init("of-use", "Much.")]])
        #expect(school.store.state.details.values.allSatisfy { !$0.contains("Much") })
    }

    @Test func `what is not asked is refused, and nobody counts for two`() async throws {
        let school = try school()
        try done(2, in: school)
        let answers: [Reaction.Answer] = [
            .init("of-use", "Much."), .init("asked-never", "So."), .init("of-use", "More."),
        ]
        let refusal = await #expect(throws: Refusal.self) {
            try await GiveReaction(school.desk)("theory", answers, by: school.learner)
        }
        #expect(refusal?.problems.map(\.field) == ["answers[1].question", "answers[2].question"])
        try await GiveReaction(school.desk)("theory", [.init("of-use", "Much.")], by: school.learner)
    }

    @Test func `before somebody has done it nothing is asked`() async throws {
        let school = try school()
        await refused(.notInThisState) {
            try await GiveReaction(school.desk)("theory", [.init("of-use", "Much.")], by: school.learner)
        }
        let silent = try School([School.module("theory")])
        try done(1, in: silent)
        let module = try #require(silent.policy.modules.first)
        #expect(try await !GiveReaction(silent.desk).isAsked(module, by: silent.learner))
    }

    @Test func `too few are told of not at all, and enough in the order of the alphabet`() {
        func reaction(_ id: String, _ answers: Reaction.Answer...) -> Reaction {
            Reaction(id: id, of: "police", to: "theory", version: 1, answers)
        }
        let one = reaction("c", .init("of-use", "Some."), .init("missing", "Time."))
        let few = ReactionsView([one], under: Self.rule)
        #expect(few.count == 1 && few.questions.allSatisfy { $0.said == nil })
        let enough = ReactionsView([one, reaction("d", .init("of-use", "Much."))], under: Self.rule)
        #expect(enough.count == 2 && enough.questions.map(\.said) == [["Much.", "Some."], nil])
    }

    @Test func `it is read by those who look after what is taught, and by nobody else`() async throws {
        let school = try school()
        await refused(.notAllowed) { _ = try await ReadReactions(school.desk)("theory", by: school.learner) }
        let trainer = Actor(account: "kit", agency: "police", unit: nil, roles: [.trainer])
        #expect(try await ReadReactions(school.desk)("theory", by: trainer).count == 0)
        #expect(school.store.state.journal.last?.rule == "looks-after-content")
        await refused(.notFound) { _ = try await ReadReactions(school.desk)("no-such-module", by: trainer) }
    }
}
