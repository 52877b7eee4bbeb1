import PlainWords
import Recognise
import Understand
import Vocabulary

/// The judgements that nobody has reviewed, those that ask for it most first; it names nobody whom they are about.
struct ReviewsPage: Page {
    let lead: String
    let empty: Empty?
    let queue: [Line]
    let pages: Pagination?

    var template: String { "understand/reviews" }
    var title: String { "Judgements to review" }
    var place: String? { "/reviews" }

    struct Line {
        let href: String
        let named: String
        let kindAndTime: String
        let grade: String
        let gradeWord: String
        let flags: [String]
        let waited: String
        let by: String
    }

    init(_ found: Vocabulary.Page<WorkLine>, _ staff: StaffNames, at now: Instant) {
        let own = "Your own judgements are reviewed by somebody else."
        let count = found.items.count.counted("judgement waits", "judgements wait")
        lead =
            found.items.isEmpty
            ? own
            : "\(count) for you\(found.next == nil ? "" : ", and more after them"). "
                + "Those that may be the gravest come first, then the oldest. \(own)"
        empty =
            found.items.isEmpty
            ? Empty(
                heading: "Nothing waits for review",
                paragraph: "New judgements of your unit show here as soon as they are saved."
            ) : nil
        queue = found.items.map { Line($0, staff, at: now) }
        pages = Pagination(after: found) { "/reviews?cursor=\($0)" }
    }
}

extension ReviewsPage.Line {
    fileprivate init(_ line: WorkLine, _ staff: StaffNames, at now: Instant) {
        let summary = line.contact.summary
        let kind = "\(summary.kind.words), \(summary.at.inShort)"
        href = "/contacts/\(line.contact.id.text)/review"
        named = summary.reference ?? kind
        kindAndTime = summary.reference == nil ? "No reference" : kind
        grade = summary.grade?.rawValue ?? "open"
        gradeWord = summary.grade?.words ?? "Not graded"
        flags = [
            line.work.standing == .high && summary.grade != .high ? "A threshold that is met calls for more" : nil,
            line.work.standing == .notYetKnown ? "Not assessed as it stands" : nil,
            line.work.hasChangedSinceJudged ? "Changed since it was judged" : nil,
            line.work.wait == nil ? nil : "Nobody has attended yet",
        ].compactMap(\.self)
        waited =
            line.work.judgedAt.map { $0.adding(hours: 1) > now ? "Judged just now" : "Judged \($0.age(at: now)) ago" }
            ?? ""
        by = line.work.judgedBy.map { staff[$0] } ?? "Not known by whom"
    }
}
