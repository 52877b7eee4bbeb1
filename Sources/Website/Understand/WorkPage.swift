import Learn
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// What waits for somebody, by what is known of its risk and then by age; it names nobody.
struct WorkPage: Page {
    /// How much waits; nil where nothing does.
    let sum: String?
    let draftsBox: Drafts?
    /// What the hub decided on what one wrote, until one has read it.
    let hubDecided: Items<Told>?
    /// Where else something waits: outcomes and answers to be read, what was opened in an emergency, and what one owes of learning.
    let elsewhere: Items<Link>?
    let groups: [Group]
    let nothing: Empty?
    let pagination: Pagination?

    var template: String { "understand/my-work" }
    var title: String { "My work" }
    var place: String? { "/" }

    struct Drafts {
        let drafts: [Begun]
        let draftsNote = "Drafts are yours alone. One that is not touched for 30 days is forgotten."
    }

    struct Begun {
        let href: String
        let draftTitle: String
        let state: String
    }

    struct Told {
        let href: String
        let who: String
        let when: String
        let words: String
    }

    /// Contacts of which the risk stands alike.
    struct Group {
        let heading: String
        let tone: String
        let total: Int
        let explained: String?
        let cases: [Line]
    }

    struct Line {
        let href: String
        let who: String
        let what: String
        let why: [String]
        let age: String
        let when: String
        let instant: String
        let isLate: Bool
    }

    init(
        _ work: Vocabulary.Page<WorkLine>,
        _ drafts: [Draft],
        _ decided: [NotificationView] = [],
        outcomes: Int = 0,
        raised: Int = 0,
        opened: Int = 0,
        for account: AccountID,
        hasReferrals: Bool,
        learning: LearningDigest = LearningDigest(),
        joint: Int = 0,
        at now: Instant
    ) {
        groups = RiskStanding.allCases.compactMap { standing in
            let lines = work.items.filter { $0.work.standing == standing }
            guard !lines.isEmpty else { return nil }
            return Group(
                heading: standing.words,
                tone: standing.tone,
                total: lines.count,
                explained: standing == .notYetKnown ? "It has changed since it was last assessed, or never was." : nil,
                cases: lines.map { Line($0, for: account, at: now) }
            )
        }
        hubDecided = Items(decided.compactMap(Told.init))
        elsewhere = Items(
            [
                Link("/outcomes", outcomes, "outcome", "outcomes", "to read"),
                Link("/raised", raised, "answer", "answers", "to read to what we raised"),
                Link("/protection", opened, "opening", "openings", "of restricted records to look at"),
                learning.ownLine, learning.teamLine,
                Link(
                    "/joint",
                    joint,
                    "part of a joint programme",
                    "parts of joint programmes",
                    "for your agency to acknowledge"
                ),
            ].compactMap(\.self)
        )
        let unknown = work.items.count { $0.work.standing == .notYetKnown }
        let more = work.next == nil ? "" : ", and more after them"
        sum =
            work.items.isEmpty
            ? nil
            : "\(work.items.count.counted("contact waits", "contacts wait")) for you\(more)."
                + (unknown == 0 ? "" : " The risk in \(unknown) of them is not yet known.")
        let begun = drafts.filter { $0.place.purpose == .contact || $0.place.purpose == .contactChange }.map(Begun.init)
        draftsBox = begun.isEmpty ? nil : Drafts(drafts: begun)
        nothing =
            groups.isEmpty
            ? Empty(
                heading: "No contact waits for you",
                paragraph: "What your unit records and nobody has judged comes here."
                    + (hasReferrals ? " What was sent to your agency is under Referrals." : "")
            )
            : nil
        pagination = Pagination(after: work) { "/?cursor=\($0)" }
    }
}

extension Link {
    /// How many of something wait, which from a hundred on nobody counts; nil for none.
    fileprivate init?(_ href: String, _ count: Int, _ one: String, _ many: String, _ rest: String) {
        guard count > 0 else { return nil }
        self.init(href, (count < 100 ? count.counted(one, many) : "100 \(many) or more") + " " + rest)
    }
}

extension WorkPage.Told {
    fileprivate init?(_ view: NotificationView) {
        guard let decision = view.record.decision, let made = view.record.moves.last else { return nil }
        href = "/notifications/\(view.record.id.text)"
        who = view.reference ?? "The contact of \(view.contactAt.inShort)"
        when = made.at.inShort
        words = "\(decision.kind.words): “\(decision.words)”"
    }
}

extension WorkPage.Begun {
    fileprivate init(_ draft: Draft) {
        href = "/drafts/\(draft.id.text)"
        draftTitle = DraftSummary.heading(of: draft.fields)
        state = "Begun \(draft.began.inShort), kept \(draft.changed.inShort)."
    }
}

extension WorkPage.Line {
    fileprivate init(_ line: WorkLine, for account: AccountID, at now: Instant) {
        let summary = line.contact.summary
        href = "/contacts/\(line.contact.id.text)"
        who = summary.reference ?? "\(summary.kind.words), \(summary.at.inShort)"
        what = summary.kind.words
        let reasons = line.work.reasons(for: account)
        why = reasons.map { $0.words(line.work, at: now) }
        age = summary.at.age(at: now)
        when = summary.at.inShort
        instant = summary.at.text
        isLate = line.work.wait.map { $0.due <= now } ?? false
    }
}

extension WorkReason {
    fileprivate func words(_ work: ContactWork, at now: Instant) -> String {
        switch self {
        case .riskNotYetKnown: "Not assessed as it stands"
        case .waiting:
            work.wait.map { $0.due <= now ? "Nobody has attended: assess again now" : "Nobody has attended yet" }
                ?? "Nobody has attended yet"
        case .controlLapsed: "A control lapsed, and nothing follows it"
        case .returned: "Came back from review"
        case .changedSinceJudged: "Changed since judged"
        case .notJudged: "Not judged"
        case .openQuestions: "Questions open"
        }
    }
}

extension RiskStanding {
    var words: String {
        switch self {
        case .notYetKnown: "Risk not yet known"
        case .high: "High"
        case .medium: "Medium"
        case .low: "Low"
        }
    }

    fileprivate var tone: String {
        switch self {
        case .notYetKnown: "unknown"
        case .high: "alarm"
        case .medium: "heed"
        case .low: "calm"
        }
    }
}

extension Instant {
    /// How long ago, in the largest unit that fits.
    func age(at now: Instant) -> String {
        let minutes = max(0, (now.seconds - seconds) / 60)
        switch minutes {
        case ..<60: return minutes.counted("minute", "minutes")
        case ..<(60 * 48): return (minutes / 60).counted("hour", "hours")
        default: return (minutes / 1_440).daysInWords
        }
    }
}
