import Access
import TestSupport
import Vocabulary

@testable import Learn

/// A portfolio that was submitted and judged, by the number of whose it is and who judged it.
struct JudgedPortfolio {
    static let rule = EvidenceRule(
        criteria: [
            EvidenceRule.Criterion(
                Term(id: "listens", title: "Listens", meaning: "", authority: Authority(source: "invented")),
                [],
                needs: 1,
                of: [.reflection]
            )
        ],
        assessors: .init(roles: [.assessor], holding: [], apartFrom: [])
    )

    /// Each version as it was written.
    private(set) var versions: [PortfolioRecord] = []

    static func actor(_ number: Int, _ role: AccountRole, agency: AgencyID = "police") -> Actor {
        Actor(account: AccountID(RecordID.numbered(number).text), agency: agency, unit: "north", roles: [role])
    }

    init(
        _ id: Int,
        of learner: Int,
        for programme: ProgrammeID = "one",
        judgedBy assessors: Int...,
        agency: AgencyID = "police"
    ) throws {
        let owner = Self.actor(learner, .responder, agency: agency)
        var record = PortfolioRecord(id: .numbered(id), of: owner, for: programme)
        let new = NewEvidence(.reflection, "I let her finish.", for: ["listens"], on: LocalTime.day(of: .noon))
        try record.add(new, as: .numbered(id + 500), under: Self.rule, at: .noon, by: owner)
        versions.append(record)
        for (place, assessor) in assessors.enumerated() {
            try record.submit(under: Self.rule, after: [], at: .noon, by: owner)
            versions.append(record)
            let isLast = place == assessors.count - 1
            try record.judge(
                [.init(.numbered(id + 500), "listens", isMet: isLast, feedback: isLast ? nil : "Say why.")],
                saying: "I read it.",
                under: Self.rule,
                at: .noon,
                by: Self.actor(assessor, .assessor, agency: agency)
            )
            versions.append(record)
        }
    }

    var record: PortfolioRecord { versions[versions.count - 1] }

    /// That what was judged last is looked at again since so many days.
    func moderation(_ id: Int, after days: Int = 0) -> Moderation {
        Moderation(
            id: .numbered(id),
            of: record,
            because: .oneIn(3),
            completing: [],
            at: Instant.noon.adding(days: days),
            by: record.assessments.last?.by ?? "nobody"
        )
    }
}

extension Moderation {
    /// The same, seen by somebody and decided, each at its version.
    func decided(by account: AccountID, seeing isMet: Bool, on portfolio: PortfolioRecord) throws -> [Moderation] {
        let criteria = JudgedPortfolio.rule.criteria
        let answers = criteria.map { ModeratorView.Answer($0.term.id, isMet: isMet, because: "So.") }
        let seen = try saying(answers, of: criteria, at: .noon, by: account)
        guard let assessment = portfolio.assessments.last else { return [seen] }
        let outcome: ModerationDecision.Outcome = isMet ? .agreed : .again
        return [seen, try seen.decided(outcome, because: "So.", on: assessment, at: .noon, by: account)]
    }
}
