package import Learn
import PlainWords
import Vocabulary
import Website

/// The weekly letter of learning in words: at most twenty lines, of what and by when; it names nobody.
package struct LetterText: Sendable {
    package let subject = "Heed: your learning this week"
    package let text: String

    /// So many lines at most tell of one's own learning.
    private static let ownLines = 9

    /// Without the address of the service no link stands in it.
    package init(_ matter: LetterMatter, at base: String?) {
        let own = Self.own(matter.own)
        let team = matter.team?.words.map { "Learning of your team: \($0)." }
        let parts = matter.joint.counted("part of a joint programme", "parts of joint programmes")
        let joint = matter.joint == 0 ? nil : "For your agency to acknowledge: \(parts)."
        let others = [team, joint].compactMap(\.self)
        let link = base.map { ["Everything, and where to begin: \($0)/learning"] } ?? []
        let blocks = [
            ["Hello,", "here is what is open in your learning, in time to find an hour for it."], own, others,
            link,
            [
                "This comes once a week, and only when something is open.",
                "To stop it, sign in to Heed: My learning, My weekly letter. Answers to it are read by nobody.",
            ],
        ]
        text = blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private static func own(_ owed: [LetterMatter.Owed]) -> [String] {
        let lines = owed.flatMap { one in
            ["\(one.title)\(one.standing.dayInLetter)"] + one.modules.map { "- \($0.title), \($0.minutes) minutes" }
        }
        return lines.count <= ownLines ? lines : lines.prefix(ownLines - 1) + ["And more, under My learning."]
    }
}

extension WholeStanding {
    /// Such as `: by Friday 27 November 2026`.
    fileprivate var dayInLetter: String { dayInWords.map { ": \($0.lowercasedFirst)" } ?? "" }
}
