import Learn
import PlainWords
import Vocabulary
import Website

/// The portfolios that wait for an assessor: whose, since when, and whether this one may judge them.
struct AssessingPage: Page {
    let heading = "Portfolios"
    let lead: String
    let sides: [ListSide]
    let empty: Empty?
    let lines: [Line]
    let pages: Pagination?

    var template: String { "learn/assessing" }
    var title: String { heading }
    var place: String? { "/assessing" }

    struct Line {
        let href: String
        let whose: String
        let what: String
        let time: String
        let barred: String?
    }

    init(
        _ found: Vocabulary.Page<PortfolioView>,
        _ status: PortfolioRecord.Status,
        _ staff: StaffNames,
        _ title: (ProgrammeID) -> String
    ) {
        lead =
            "The one that has waited longest stands first. Whoever judges is not the line manager and does not decide on the licence."
        let all: [(PortfolioRecord.Status, String)] = [(.submitted, "To be judged"), (.assessed, "Met")]
        sides = all.map { one, text in
            ListSide(
                href: one == .submitted ? "/assessing" : "/assessing?status=\(one.rawValue)",
                text: text,
                tally: one == status ? "\(found.items.count)" + (found.next == nil ? "" : "+") : nil,
                isCurrent: one == status
            )
        }
        lines = found.items.map { view in
            let record = view.record
            var barred: String?
            if status == .submitted, case .assessor(let standing, _) = view.side, let bar = standing.bars.first {
                let refusal = bar.refusal(title)
                barred = "Not yours to judge: \(refusal.reason). \(refusal.remedy.capitalised)."
            }
            return Line(
                href: "/portfolios/\(record.id.text)",
                whose: staff[record.learner],
                what: view.programme.term.title,
                time: record.since.map { "\(status == .submitted ? "Waits" : "Met") since \($0.inShort)" } ?? "",
                barred: barred
            )
        }
        empty = lines.isEmpty ? Empty(heading: status == .submitted ? "Nothing waits" : "None is met yet") : nil
        pages = Pagination(after: found) { "/assessing?status=\(status.rawValue)&cursor=\($0)" }
    }
}
