package import Learn
import PlainWords
import Vocabulary

extension WholeStanding {
    /// The day that counts, and what for; nil where no day does.
    package var dayInWords: String? {
        day.map { day in
            switch state {
            case .done, .refresh: "Counts until \(day.words)"
            case .owed: "By \(day.words)"
            case .overdue: "Since \(day.words)"
            case .optional: day.words
            }
        }
    }
}
