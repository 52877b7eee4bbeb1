import PlainWords
import Respond
import Vocabulary

/// Something that can be done with a notification and needs no more than words, as a form of its own.
struct NotificationStep {
    let to: String
    let heading: String
    let does: String
    let reason: TextArea?
    let isFolded: Bool
    let isOpen: Bool

    static func all(_ seen: SeenNotification, _ fields: FormFields) -> [NotificationStep] {
        seen.view.can.filter { $0.offered != nil }.map { NotificationStep($0, seen.path, fields) }
    }

    private init(_ move: NotificationMove, _ path: String, _ fields: FormFields) {
        to = "\(path)/\(move.rawValue)"
        heading = move.offered ?? ""
        does = move.offered ?? ""
        let isNeeded = move.rule.asks == .words
        let isSaid = isNeeded || move.rule.asks == .mayExplain
        reason = isSaid ? fields.area(move.field, "Why?").high(2, isOptional: !isNeeded) : nil
        isFolded = isSaid
        isOpen = fields.error(move.field) != nil || !fields.value(move.field).isEmpty
    }
}

extension NotificationMove {
    /// The name of its words in a form, so that several can stand on one page.
    var field: String { "\(rawValue)-words" }

    /// What a button says; nil for what has a form of its own.
    var offered: String? {
        switch self {
        case .take: "Take it"
        case .takeOver: "Take it over"
        case .giveBack: "Give it back"
        case .callDiscussion: "Call a strategy discussion"
        case .acknowledge: "I have read it"
        case .askAgain: "Ask the hub again"
        case .reopen: "Screen it once more"
        case .research, .decide, .decideTogether: nil
        }
    }

    /// How it is told once it was done.
    var done: String {
        switch self {
        case .take: "Taken"
        case .takeOver: "Taken over"
        case .giveBack: "Given back"
        case .research: "Agencies asked"
        case .callDiscussion: "Strategy discussion called"
        case .decide: "Decided"
        case .decideTogether: "Decided with others"
        case .acknowledge: "Read by the one who wrote it"
        case .askAgain: "Asked again"
        case .reopen: "Screened once more"
        }
    }
}

extension HubDecision.Kind {
    var words: String {
        switch self {
        case .share: "Share"
        case .shareLess: "Share less"
        case .notShare: "Do not share"
        }
    }
}
