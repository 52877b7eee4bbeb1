import Access
package import Vocabulary

/// Answers a hub for the agency that was asked: known, not known, or that it may not say and why.
package struct AnswerResearch<Store: Transactions>: Sendable where Store.Session: ResearchRecords {
    private let store: Store
    private let policies: any RespondPolicies
    private let world: any Surroundings

    package init(store: Store, policies: any RespondPolicies, world: any Surroundings) {
        self.store = store
        self.policies = policies
        self.world = world
    }

    package func callAsFunction(
        _ id: RecordID,
        _ known: ResearchAnswer.Known,
        saying words: String? = nil,
        withholding reason: WithholdingReasonID? = nil,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ResearchRecord>? = nil
    ) async throws -> ResearchRecord {
        let now = world.now
        let words = words.flatMap { $0.isBlank ? nil : $0 }
        let policy = try policies.respondPolicy(at: now).hub.research
        return try await store.write { session in
            let ask = try session.research(id, .latest)
            let rule = try Access.rule(
                for: actor,
                to: .answerResearch,
                sentTo: ask?.to,
                ask?.holding.guards,
                called: "question"
            )
            guard let ask else { throw Refusal.notFound("question") }
            if let version, version != ask.version { throw Refusal.stale(current: ask.version) }
            try Self.check(known, words, reason, under: policy)
            let answer = ResearchAnswer(known: known, words: words, withheld: reason, at: now, by: actor.account)
            let next = ask.answered(answer)
            var change = Change(at: now, by: actor)
            change.write(next, .alter, under: rule)
            change.disclose(.record(.person, ask.person), to: ask.holding.agency, under: rule)
            change.tell(.researchAnswered, of: id)
            try session.keep(change)
            if let receipt { try session.keep(receipt.kept(next, showing: [ask.person]), at: now) }
            return next
        }
    }

    private static func check(
        _ known: ResearchAnswer.Known,
        _ words: String?,
        _ reason: WithholdingReasonID?,
        under policy: ResearchPolicy
    ) throws(Refusal) {
        if known == .known, words == nil {
            throw .needs("words", "it is not said what is known", "say what the hub needs to know, and no more")
        }
        if known != .known, words != nil {
            throw .needs("words", "something is said that is not known or may not be told", "leave the words out")
        }
        let all = policy.withholding.map(\.id)
        let isRight = known == .mayNotSay ? reason.map(all.contains) ?? false : reason == nil
        guard !isRight else { return }
        throw .needs(
            "reason",
            known == .mayNotSay ? "it is not said why it may not be told" : "nothing is held back that needs a reason",
            known == .mayNotSay ? "choose one: " + all.map(\.text).joined(separator: ", ") : "leave the reason out"
        )
    }
}
