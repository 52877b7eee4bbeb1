import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// A criterion on a page: what it means, what it needs, and what of that is there.
struct CriterionLine {
    let name: String
    let meaning: String
    let needed: String
    let tag: String
    let tone: String?

    init(_ criterion: EvidenceRule.Criterion, items: Int, met: Int, isJudged: Bool) {
        name = criterion.term.title
        meaning = criterion.term.meaning
        let kinds = EvidenceRule.Kind.allCases.filter(criterion.kinds.contains).map { $0.words.lowercased() }
        needed = "Needs \(criterion.needs.counted("item", "items")): \(kinds.listed("or"))."
        if met >= criterion.needs {
            (tag, tone) = ("Met", "calm")
        } else if isJudged {
            (tag, tone) = ("\(met) of \(criterion.needs) met", "heed")
        } else {
            (tag, tone) = ("\(items) of \(criterion.needs) there", items < criterion.needs ? nil : "calm")
        }
    }

    static func all(_ view: PortfolioView) -> [CriterionLine] {
        let isJudged = view.record.counting != nil
        return view.criteria.map {
            CriterionLine($0.criterion, items: $0.items.count, met: $0.met, isJudged: isJudged)
        }
    }
}
