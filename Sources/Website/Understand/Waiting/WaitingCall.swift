import PlainWords
import Recognise
import Understand
import Vocabulary

/// One contact for which nobody has come yet: how it stands, why it is to be looked at again, and by whose care.
struct WaitingCall {
    let state: String
    let sign: String
    let grade: String
    let gradeWord: String
    let clock: String
    let href: String
    let reference: String
    let kindAndTime: String
    let spoken: String
    let mustLook: MustLook?
    let does: Does?

    struct MustLook {
        let what = "Look again now."
        let why: String
        let who: String
    }

    /// What may be done from here; nil on a screen nobody may act from.
    struct Does {
        let judge: String
        let judgeWords: String
        let attend: String
        let reason: Reason
    }

    /// Why nobody needs to come.
    struct Reason {
        let id: String
        let problem: String?
        let isOpen: Bool
    }

    init(_ line: WaitingLine, mayAttend: Bool, refused: RefusedClosing?, at now: Instant) {
        let contact = line.contact
        let summary = contact.summary
        let state = WaitingState(line, at: now)
        self.state = state.rawValue
        sign = state.sign
        grade = summary.grade?.rawValue ?? "open"
        gradeWord = summary.grade?.words ?? "Risk not yet known"
        clock = line.wait.clockWords(at: now)
        href = "/contacts/\(contact.id.text)"
        reference = summary.reference ?? "\(summary.kind.words), \(summary.at.inShort)"
        kindAndTime = summary.reference == nil ? "No reference given" : "\(summary.kind.words), \(summary.at.inShort)"
        let until = line.asked == nil ? "; may wait until \(line.wait.due.inShort)" : ""
        spoken = "Waiting \(summary.at.age(at: now))\(until)."
        mustLook = MustLook(line)
        does = mayAttend ? Does(contact.id, isJudged: summary.grade != nil, refused) : nil
    }
}

extension WaitingState {
    fileprivate init(_ line: WaitingLine, at now: Instant) {
        if line.asked != nil {
            self = .late
        } else if line.contact.summary.grade == nil || line.standing == .notYetKnown {
            self = .unknown
        } else {
            self = line.wait.due.seconds - now.seconds <= 10 * 60 ? .soon : .fine
        }
    }
}

extension Wait {
    /// How much of the time is left, or by how much it is over.
    func clockWords(at now: Instant) -> String {
        let minutes = (due.seconds - now.seconds) / 60
        if now < due { return minutes < 1 ? "Less than a minute left" : "\(minutes.spanInWords) left" }
        return minutes > -1 ? "Time is up" : "\((-minutes).spanInWords) over"
    }
}

extension Int {
    /// So many minutes as they are read from a wall, such as `2 hours 40 minutes`.
    var spanInWords: String {
        switch self {
        case ..<60: return counted("minute", "minutes")
        case ..<600:
            let rest = self % 60
            let hours = (self / 60).counted("hour", "hours")
            return rest == 0 ? hours : "\(hours) \(rest.counted("minute", "minutes"))"
        case ..<2_880: return "\(self / 60) hours"
        default: return (self / 1_440).daysInWords
        }
    }
}

extension WaitingCall.MustLook {
    fileprivate init?(_ line: WaitingLine) {
        guard let asked = line.asked else { return nil }
        let due = line.wait.due.inShort
        let reasons = asked.because.map { cause in
            switch cause {
            case .ranOut:
                line.wait.grade.map { "The time for a \($0.rawValue) grade ran out on \(due)." }
                    ?? "Nobody has judged it, and the time for that ran out on \(due)."
            case .changed: "Something changed since it was last judged."
            }
        }
        why = reasons.joined(separator: " ")
        let place = asked.unit.map { ", \($0.text.replacing("-", with: " ").capitalised)" } ?? ""
        who = "For the \(asked.role.words.lowercasedFirst)\(place)."
    }
}

extension WaitingCall.Does {
    fileprivate init(_ id: RecordID, isJudged: Bool, _ refused: RefusedClosing?) {
        judgeWords = isJudged ? "Think it through again" : "Judge it"
        judge = "/contacts/\(id.text)/judgement"
        attend = "/contacts/\(id.text)/attended"
        let field = RefusedClosing.field(of: id)
        let isRefused = refused?.contact == id
        reason = WaitingCall.Reason(
            id: field,
            problem: isRefused ? refused?.errors.words(field) : nil,
            isOpen: isRefused
        )
    }
}
