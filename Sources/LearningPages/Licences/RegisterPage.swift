import Learn
import PlainWords
import Vocabulary
import Website

/// Who held what at the end of a day, as it was known then.
struct RegisterPage: Page {
    let lead = "Who may do what, as at a day, with what was known on it. That you looked is recorded."
    let typed: String
    let problem: String?
    let asAt: String
    let licences: Items<LicenceRow>?
    let empty: Empty?
    let pages: Pagination?
    let errors: ErrorSummary?

    var template: String { "learn/register" }
    var title: String { "Register" }
    var place: String? { "/register" }

    init(
        _ found: Vocabulary.Page<ListedLicence>?,
        asAt day: CalendarDay,
        _ typed: String,
        _ errors: FormErrors,
        on today: CalendarDay
    ) {
        self.typed = typed.isEmpty ? day.text : typed
        problem = errors.words("on")
        asAt = day == today ? "Today, \(day.words)" : day.words
        licences = found.flatMap { Items($0.items.map { LicenceRow($0, on: day) }) }
        let isEmpty = found.map(\.items.isEmpty) ?? false
        empty =
            isEmpty
            ? Empty(heading: "Nobody held a licence", paragraph: "What had been awarded by then would stand here.")
            : nil
        pages = found.flatMap { found in Pagination(after: found) { "/register?on=\(day.text)&cursor=\($0)" } }
        self.errors = errors.summary
    }
}
