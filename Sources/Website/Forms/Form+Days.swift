import ContactForms
import PlainWords
import Recognise
package import Vocabulary
package import WebSupport

extension Form {
    /// A day that was typed in parts; nil where nothing is typed.
    ///
    /// - Throws: `Refusal`, where it is no date; the problem is that of the field `problem`.
    package func day(_ name: String, as problem: String) throws(Refusal) -> CalendarDay? {
        let typed = TypedDate(name, DraftFields(valuesByName))
        if typed.isEmpty { return nil }
        guard let day = typed.day else { throw .unsaid(problem, "this is not a date", "write it like 27 11 2026") }
        return day
    }

    package func neededDay(_ name: String, as problem: String) throws(Refusal) -> CalendarDay {
        guard let day = try day(name, as: problem) else {
            throw .unsaid(problem, "no day is given", "write it like 27 11 2026")
        }
        return day
    }

    /// The day and time of a form; nil where nothing is typed.
    package func moment(_ name: String, as problem: String) throws(Refusal) -> Instant? {
        var reading = ContactForm(DraftFields(valuesByName))
        let found = reading.instant(name)
        guard let wrong = reading.problems.first else { return found }
        throw .unsaid(problem, wrong.problem, wrong.remedy)
    }

    /// What was typed, without what stands around it.
    package func words(_ name: String) -> String { (text(name) ?? "").trimmed }
}
