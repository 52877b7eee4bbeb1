package import Learn
import PlainWords
import Vocabulary

extension LearningDigest {
    /// One's own learning in one line; nil where nothing is near.
    var ownLine: Link? {
        guard let first = own.min(by: { ($0.standing.day?.number ?? 0) < ($1.standing.day?.number ?? 0) }) else {
            return nil
        }
        let more = own.count > 1 ? ", and \(own.count - 1) more" : ""
        let day = first.standing.dayInWords.map { ": " + $0.prefix(1).lowercased() + $0.dropFirst() } ?? ""
        let what = first.standing.state == .overdue ? "Overdue to learn" : "To learn soon"
        return Link("/learning", "\(what), \(first.title)\(day)\(more)")
    }

    /// One's team in one line; nil where nobody is late or near.
    var teamLine: Link? {
        team?.words.map { Link("/team", "Learning of my team: " + $0) }
    }
}

extension TeamTally {
    /// How many are late and how many are near; nil where nobody is.
    package var words: String? {
        let parts = [
            overdue > 0 ? overdue.counted("person is", "people are") + " overdue" : nil,
            soon > 0 ? soon.counted("person is", "people are") + " due soon" : nil,
        ]
        return parts.compactMap(\.self).ifAny?.joined(separator: ", ")
    }
}
