import ContactForms
import PlainWords
import Recognise
import Vocabulary
import WebSupport

extension Form {
    /// A day that was typed in parts; nil where nothing is typed.
    ///
    /// - Throws: `Refusal`, where it is no date; the problem is that of the field `problem`.
    func day(_ name: String, as problem: String) throws(Refusal) -> CalendarDay? {
        let typed = TypedDate(name, DraftFields(valuesByName))
        if typed.isEmpty { return nil }
        guard let day = typed.day else { throw .badDay(problem, "this is not a date") }
        return day
    }

    func neededDay(_ name: String, as problem: String) throws(Refusal) -> CalendarDay {
        guard let day = try day(name, as: problem) else { throw .badDay(problem, "no day is given") }
        return day
    }

    /// What was typed, without what stands around it.
    func words(_ name: String) -> String { (text(name) ?? "").trimmed }
}

extension Refusal {
    fileprivate static func badDay(_ field: String, _ problem: String) -> Refusal {
        let told = FieldProblem(field: field, problem: problem, remedy: "write it like 27 11 2026")
        return Refusal(.badInput, problem, remedy: told.remedy, problems: [told])
    }
}
