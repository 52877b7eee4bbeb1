import PlainWords
import Respond
import Vocabulary

/// The alarms that stand, by whose step is next and what ran out first; it names nobody.
struct AlarmsPage: Page {
    let lead = "Each leaves this page when its step is made. A step of a referral that comes late asks why."
    let stacks: [Stack]
    let more: String?
    let empty: Empty?

    var template: String { "respond/alarms" }
    var title: String { "Alarms" }
    var place: String? { "/alarms" }

    struct Stack {
        let id: String
        let stack: String
        let alarms: [Line]
    }

    struct Line {
        let href: String
        let step: String
        let number: String
        let tone: String
        let tag: String
        let due: String
        let raised: String
    }

    init(_ found: StandingAlarms, at now: Instant) {
        let parts = [("ours", "Our step is next", found.ours), ("theirs", "We wait for others", found.theirs)]
        stacks = parts.filter { !$0.2.isEmpty }.map { id, words, alarms in
            Stack(id: id, stack: words, alarms: alarms.map { Line($0, at: now) })
        }
        more = found.hasMore ? "There are more: what ran out first is shown." : nil
        empty =
            stacks.isEmpty
            ? Empty(
                heading: "Nothing is running out",
                paragraph: "What has little time left, or none, comes here: referrals, and what hubs hold and ask."
            ) : nil
    }
}

extension AlarmsPage.Line {
    fileprivate init(_ alarm: StandingAlarm, at now: Instant) {
        let isOver = alarm.kind == .breach
        let words = alarm.stage.words
        href = alarm.notification.map { "/notifications/\($0)" } ?? "\(words.path)/\(alarm.subject)"
        step = words.step
        number = "\(words.what) \(alarm.subject)"
        tone = isOver ? "alarm" : "heed"
        tag = isOver ? "\(alarm.due.age(at: now)) over" : "Running out"
        due = "\(isOver ? "Was due" : "Due") \(alarm.due.inShort)."
        raised = "\(isOver ? "Told of" : "Warned") \(alarm.raised.inShort)."
    }
}

extension StandingAlarm.Stage {
    /// What is to be done, what of, and where.
    fileprivate var words: (step: String, what: String, path: String) {
        switch self {
        case .referral(.send): ("A referral is to be sent", "Referral", "/referrals")
        case .referral(.receive): ("A referral is to be received", "Referral", "/referrals")
        case .referral(.decide): ("A referral is to be decided on", "Referral", "/referrals")
        case .referral(.supply): ("A question about a referral is to be answered", "Referral", "/referrals")
        case .referral(.finish): ("A referral is to be finished", "Referral", "/referrals")
        case .hub(.take): ("A notification is to be taken", "Notification", "/notifications")
        case .hub(.decide): ("A notification is to be decided", "Notification", "/notifications")
        case .hub(.tell): ("What the hub decided is to be read", "Notification", "/notifications")
        case .hub(.answer): ("A question of the hub is to be answered", "Question", "/research")
        }
    }
}
