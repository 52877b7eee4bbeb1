package import Vocabulary

/// That a judgement of a portfolio was looked at again, and what came of that.
package struct SecondLook: Hashable, Codable, Sendable {
    /// Which of the judgements, counted from 0.
    package let assessment: Int
    package let isAgreed: Bool
    package let words: String
    package let at: Instant
    package let by: AccountID
}

extension PortfolioRecord {
    package var looks: [SecondLook] { secondLooks ?? [] }

    /// Whether a judgement was said to be made again by another; it stays where it is, and counts for nothing.
    package func isSetAside(_ assessment: Int) -> Bool {
        looks.contains { $0.assessment == assessment && !$0.isAgreed }
    }

    /// The judgement that stands; nil where there is none.
    package var counting: PortfolioAssessment? {
        isSetAside(assessments.count - 1) ? nil : assessments.last
    }

    /// From where on every judgement was set aside.
    private var setAsideFrom: Int {
        (assessments.indices.last { !isSetAside($0) } ?? -1) + 1
    }

    /// Those who know it too well to judge it again: who judged what was set aside, and who said that.
    package var knownTo: Set<AccountID> {
        let places = assessments.indices.suffix(from: setAsideFrom)
        return Set(places.map { assessments[$0].by } + looks.filter { places.contains($0.assessment) }.map(\.by))
    }

    /// The same for whoever judges it again: without what was set aside.
    var judgedAnew: PortfolioRecord { hidingJudgements(from: setAsideFrom) }

    /// The same as it was submitted, without anything that was ever judged of it.
    var unjudged: PortfolioRecord {
        var work = hidingJudgements(from: 0)
        work.status = .submitted
        work.moves = []
        return work
    }

    private func hidingJudgements(from place: Int) -> PortfolioRecord {
        var work = self
        work.assessments = Array(assessments.prefix(place))
        work.secondLooks = looks.filter { $0.assessment < place }
        return work
    }

    /// Keeps what came of looking at a judgement again; `judged` is the portfolio as it stood with it.
    ///
    /// Where it was given back and is being mended, or was judged since, it stays where it is.
    mutating func keep(
        _ look: SecondLook,
        of judged: PortfolioRecord,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        let isAsJudged =
            status == judged.status && evidence == judged.evidence
            && assessments.count == judged.assessments.count
        try make(look.isAgreed ? .confirm : isAsJudged ? .judgeAgain : .setAside, at: moment, by: actor)
        secondLooks = looks + [look]
    }
}
