import PlainWords
import Respond
import Vocabulary

/// What came back of our referrals, until somebody of those who sent them has read it.
struct OutcomesPage: Page {
    let back = Link("/", "My work")
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/outcomes" }
    var title: String { "Outcomes to read" }
    var place: String? { "/" }

    struct Line {
        let href: String
        let whose: String
        let route: String
        let state: String
        let words: String
        let goals: String?
        let when: String
    }

    init(_ found: Vocabulary.Page<ReferralRecord>, _ seen: [SeenReferral], _ policy: RespondPolicy) {
        lines = zip(found.items, seen).map { record, seen in
            let made = record.ending
            let result = made?.outcome.map { outcome in
                policy.outcomes.first { $0.term.id == outcome.result }?.term.title ?? outcome.result.text
            }
            let reason = made?.reason.map { id in policy.declineReasons.first { $0.id == id }?.title ?? id.text }
            let goals = zip(record.sent?.told.goals ?? [], made?.outcome?.goals ?? []).map { "\($0): \($1.words)" }
            return Line(
                href: seen.path,
                whose: seen.whose,
                route: "\(seen.pathway), to \(seen.to.withinSentence)",
                state: seen.status.tag,
                words: [result ?? reason, made?.words.map { "“\($0)”" }].compactMap(\.self).joined(separator: ". "),
                goals: goals.joined(separator: "; ").ifWritten,
                when: made?.at.inShort ?? ""
            )
        }
        empty = lines.isEmpty ? Empty(heading: "Nothing came back that you have not read") : nil
        pages = Pagination(after: found) { "/outcomes?cursor=\($0)" }
    }
}
