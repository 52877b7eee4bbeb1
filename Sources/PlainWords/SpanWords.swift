package import Vocabulary

extension Clock {
    /// The time that there is, such as `2 working days`.
    package var words: String {
        switch self {
        case .hours(let count): count.counted("hour", "hours")
        case .days(let count): count.counted("day", "days")
        case .workingDays(let count): count.counted("working day", "working days")
        case .nextSchoolDay: "by the next school day"
        }
    }
}

extension Int {
    /// So many days as a length of time, in months after a quarter of a year and in years after two.
    package var daysInWords: String {
        switch self {
        case ..<90: counted("day", "days")
        case ..<730: ((self * 12 + 182) / 365).counted("month", "months")
        default: (self / 365).counted("year", "years")
        }
    }

    /// So many minutes, in the largest unit that leaves no rest.
    package var waitInWords: String {
        self > 60 && isMultiple(of: 60)
            ? (self / 60).counted("hour", "hours") : counted("minute", "minutes")
    }
}
