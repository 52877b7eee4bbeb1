import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// One notification: what the hub is asked, what agencies say, what was decided, and what can be done with it.
struct NotificationPage: Page {
    let back: Link
    let heading: String
    let line: String
    let stand: Stand
    let asked: String
    let raised: RaisedPart?
    let grade: String
    let gradeKind: String
    let contact: Link
    /// Where the discussion is convened that was called; nil where none was.
    let convene: Link?
    let routes: [String]
    let noRoutes: Bool
    let hasAsks: Bool
    let asks: [Answer]
    let decided: Decided?
    let said: Items<Entry>?
    let version: Int
    let steps: [NotificationStep]
    let deciding: DecideForm?
    let asking: AskForm?
    let nothing: String?
    let errors: ErrorSummary?

    var template: String { "respond/notification" }
    var title: String { heading }
    var place: String? { back.href }

    struct Stand {
        let kind: String
        let words: String
        let time: String?
    }

    /// What one agency was asked of one person, and what it says.
    struct Answer {
        let kind: String
        let agency: String
        let whose: String
        let question: String
        let words: String
        let when: String
        let late: String?
    }

    struct Decided {
        let words: String
        let reason: String
        let footing: String?
        let leftOut: [String]
        let referrals: [Link]
    }

    struct Entry {
        let when: String
        let what: String
        let who: String
        let words: String?
    }

    init(_ seen: SeenNotification, at now: Instant, _ fields: FormFields, _ errors: FormErrors) {
        let (view, record) = (seen.view, seen.view.record)
        let isHubs = view.side == .hub
        back = isHubs ? Link("/hub", "The hub") : Link("/", "My work")
        heading = seen.whose.listed().ifWritten ?? "Nobody named"
        line =
            "\(view.reference.map { "\($0), " } ?? "")\(view.contactAt.inWords). Given to the hub by "
            + "\(seen.staff[record.written.by]), \(record.written.at.inShort)."
        stand = Stand(seen, at: now)
        asked = record.asked
        raised = seen.raised
        grade = view.grade?.words ?? "Risk not yet judged"
        gradeKind = view.grade?.rawValue ?? "open"
        let isCalled = isHubs && record.status == .discussion
        convene = isCalled ? Link("/convene?notification=\(record.id.text)", "Convene the discussion") : nil
        contact = Link("/contacts/\(record.contact.text)", "The contact and its assessment")
        routes = seen.routes.map { $0.words(seen.names) }
        noRoutes = routes.isEmpty
        hasAsks = !seen.asks.isEmpty
        asks = seen.asks.map { Answer($0.ask, $0.whose, seen, at: now) }
        decided = record.decision.map { Decided($0, seen) }
        said = Items(record.moves.map { Entry($0, seen.staff) })
        version = record.version
        steps = NotificationStep.all(seen, fields)
        deciding = view.can.contains(.decide) ? DecideForm(seen, fields) : nil
        asking = view.can.contains(.research) ? AskForm(seen, fields) : nil
        nothing =
            view.can.isEmpty ? (isHubs ? "Somebody else has it." : "The hub has it. What is decided shows here.") : nil
        self.errors = errors.summary
    }
}

extension NotificationPage.Stand {
    fileprivate init(_ seen: SeenNotification, at now: Instant) {
        let (view, record) = (seen.view, seen.view.record)
        kind = view.isLate(at: now) ? "late" : record.status.isOpen ? "now" : "accepted"
        let by = record.screener.map { ", \(seen.staff[$0])" } ?? ""
        words = record.status.words.capitalised + by + "."
        time = view.due.map { view.isLate(at: now) ? "\($0.age(at: now)) over time." : "Due \($0.inShort)." }
    }
}

extension NotificationPage.Answer {
    fileprivate init(_ ask: ResearchRecord, _ whose: String, _ seen: SeenNotification, at now: Instant) {
        agency = seen.names.title(ask.to)
        self.whose = whose
        question = ask.asked.question
        kind = ask.answer?.known.rawValue ?? "open"
        words = ask.answer.map { $0.said(seen.policy.hub.research) } ?? "Not answered yet."
        when = ask.answer.map { $0.at.inShort } ?? ask.due.map { "Due \($0.inShort)" } ?? "No time set"
        late = ask.answer == nil ? ask.due.flatMap { $0 < now ? "\($0.age(at: now)) over" : nil } : nil
    }
}

extension ResearchAnswer {
    /// What an agency said, in words.
    func said(_ policy: ResearchPolicy) -> String {
        switch known {
        case .known: words.map { "“\($0)”" } ?? ""
        case .notKnown: "They know nothing."
        case .mayNotSay: "They may not say: \(policy.title(withheld))."
        }
    }
}

extension ResearchPolicy {
    fileprivate func title(_ id: WithholdingReasonID?) -> String {
        withholding.first { $0.id == id }?.title.lowercasedFirst ?? id?.text ?? ""
    }
}

extension NotificationPage.Decided {
    fileprivate init(_ decision: HubDecision, _ seen: SeenNotification) {
        let policy = seen.policy.hub
        words = "“\(decision.words)”"
        let why = policy.reasons.first { $0.term.id == decision.reason }?.term.title ?? decision.reason.text
        reason = "\(decision.kind.words): \(why.lowercasedFirst)"
        footing = decision.footing.map { id in policy.footings.first { $0.id == id }?.title ?? id.text }
        leftOut = decision.leftOut.map { "\($0.item): \($0.why)" }
        referrals = decision.referrals.enumerated().map { index, id in
            let many = decision.referrals.count > 1
            return Link("/referrals/\(id.text)", many ? "Referral \(index + 1)" : "The referral")
        }
    }
}

extension NotificationPage.Entry {
    fileprivate init(_ made: MadeNotificationMove, _ staff: StaffNames) {
        when = made.at.inShort
        what = made.move.done + (made.lateSince.map { ", late: it was due \($0.inShort)" } ?? "")
        who = staff[made.by]
        words = made.words.map { "“\($0)”" }
    }
}
