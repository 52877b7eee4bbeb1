import Learn
import PlainWords
import Vocabulary
import Website

extension ModuleStanding {
    /// As a tag with its tone, and the time beside it.
    var words: (tag: String, tone: String?, time: String?) {
        switch self {
        case .done(let until): ("Done", "calm", until.map { "Counts until \($0.words)" })
        case .toRefresh(let day, .runsOut): ("Refresh", "heed", "Counts until \(day.words)")
        case .toRefresh(let day, .newVersion): ("New version", "heed", "What you did counts until \(day.words)")
        case .owed(let day): ("To do", nil, day.map { "By \($0.words)" })
        case .overdue(let day): ("Overdue", "alarm", "Since \(day.words)")
        case .notYet: ("Later", nil, "Something else comes first")
        }
    }
}
