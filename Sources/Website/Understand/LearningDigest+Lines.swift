import Learn
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
        guard let team, team.overdue + team.soon > 0 else { return nil }
        let parts = [
            team.overdue > 0 ? team.overdue.counted("person is", "people are") + " overdue" : nil,
            team.soon > 0 ? team.soon.counted("person is", "people are") + " due soon" : nil,
        ]
        return Link("/team", "Learning of my team: " + parts.compactMap(\.self).joined(separator: ", "))
    }
}
