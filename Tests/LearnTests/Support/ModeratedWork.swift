import Access
import TestSupport
import Vocabulary

@testable import Learn

/// A workplace of which the programme has everything judged looked at again, and those who do so.
struct ModeratedWork {
    let place: Workplace

    /// Each assessor's first so many are drawn.
    init(first: Int = 10) throws {
        place = try Workplace(
            quality: QualityRule(
                sampleEvery: 5,
                newAssessorFirst: first,
                standardiseMonths: 6,
                reviewMonths: 12,
                practiceAfterMonths: []
            )
        )
        for (number, name) in [(710, "Kit Rowe"), (711, "Lou Penn")] {
            try place.store.keep(
                Account(
                    id: .numbered(number),
                    name: name,
                    agency: "police",
                    unit: "south",
                    roles: [.qualityAssurer]
                )
            )
        }
    }

    var desk: LearnDesk<MemoryStore> { place.desk }
    var assurer: Actor { place.actor(.numbered(710), [.qualityAssurer]) }
    var other: Actor { place.actor(.numbered(711), [.qualityAssurer]) }

    /// What waits to be moderated, as the store has it.
    var waiting: [Moderation] {
        get async throws {
            let reach = try Access.reach(of: assurer, to: .moderatePortfolios)
            let page = PageRequest(limit: 10)
            return try await place.store.read { try $0.moderations(within: reach, isDecided: false, page).items }
        }
    }

    /// A portfolio that was judged, and its moderation.
    func judged(
        notYet criterion: CriterionID? = nil
    ) async throws -> (portfolio: PortfolioRecord, moderation: Moderation?) {
        let record = try await place.judge(place.submitted(), notYet: criterion)
        return (record, try await waiting.last)
    }

    /// Says that all is met, but for one criterion.
    @discardableResult
    func say(_ id: RecordID, notYet criterion: CriterionID? = nil, by actor: Actor? = nil) async throws -> Moderation {
        let answers = ["listens", "decides"].map { one in
            ModeratorView.Answer(one, isMet: one != criterion, because: "He was heard out.")
        }
        return try await SayModeratorView(desk)(id, answers, expecting: nil, by: actor ?? assurer)
    }

    @discardableResult
    func decide(
        _ id: RecordID,
        _ outcome: ModerationDecision.Outcome,
        because words: String = "It is not said what was turned down.",
        by actor: Actor? = nil
    ) async throws -> Moderation {
        try await DecideModeration(desk)(id, outcome, because: words, expecting: nil, by: actor ?? assurer)
    }

    func portfolio(_ id: RecordID) async throws -> PortfolioRecord? {
        try await place.store.read { try $0.portfolio(id, .latest) }
    }
}
