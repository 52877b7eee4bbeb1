import Learn
import PlainWords
import Understand
import Vocabulary
import Website

extension WelfareDue.Cause {
    /// What asks for a conversation, said to whom it is about.
    fileprivate var wordsToThem: String {
        switch self {
        case .asked: "You asked for a conversation"
        case .agreed: "You agreed to speak again"
        case .licence: "A licence that you hold asks for a conversation"
        case .exposure: "After what you noted, a conversation is due"
        }
    }

    fileprivate var words: String {
        switch self {
        case .asked: "Asked for a conversation"
        case .agreed: "It was agreed to speak again"
        case .licence: "A licence asks for it"
        case .exposure: "After what they noted, and let you see, a conversation is due"
        }
    }
}

extension WelfareDue {
    var linesToThem: [String] { reasons.map { $0.cause.wordsToThem + $0.day } }

    var lines: [String] { reasons.map { $0.cause.words + $0.day } }

    func tag(on today: CalendarDay) -> (tag: String, tone: String) {
        if reasons.contains(where: { $0.cause == .asked }) { return ("Asked", "heed") }
        return isOver(on: today) ? ("Overdue", "alarm") : ("Soon", "heed")
    }
}

extension WelfareDue.Reason {
    fileprivate var day: String { cause == .asked ? ", \(by.inWords)" : ", by \(by.inWords)" }
}

/// A conversation that took place, in words.
struct SpokenLine {
    let name: String
    let words: String

    init(_ spoken: WelfareConversation, _ policy: WelfarePolicy, _ staff: StaffNames) {
        name = spoken.on.inWords
        let offered = spoken.support.map { id in policy.support.first { $0.id == id }?.title ?? id.text }
        let parts = [
            "Recorded by \(staff[spoken.by])",
            offered.isEmpty ? nil : "offered: \(offered.listed())",
            spoken.nextBy.map { "again by \($0.inWords)" },
        ]
        words = parts.compactMap(\.self).joined(separator: "; ")
    }
}

/// How often something was noted.
struct CountedLine {
    let name: String
    let words: String

    init(_ count: ExposureCount) {
        name = count.title
        words = count.count == 1 ? "Once" : "\(count.count) times"
    }
}
