import Access
import PlainWords
import Respond
import Vocabulary

/// The referrals on one side, by whose step is next.
struct ReferralsPage: Page {
    let heading: String
    let sides: [ListSide]
    let empty: Empty?
    let stacks: [Stack]
    let pages: Pagination?

    var template: String { "respond/referrals" }
    var title: String { heading }
    var place: String? { "/referrals" }

    struct Stack {
        let id: String
        let stack: String
        let referrals: [Row]
    }

    struct Row {
        let href: String
        let whose: String
        let pathway: String
        let state: String
        let tone: String?
        let other: String
        let reason: String?
        let clock: String
        let late: String?
    }

    init(_ found: Vocabulary.Page<SeenReferral>, at side: ReferralSide, of sides: [ReferralSide], at now: Instant) {
        heading = "Referrals"
        let tally = "\(found.items.count)" + (found.next == nil ? "" : "+")
        self.sides = sides.map {
            ListSide(href: $0.href, text: $0.words, tally: $0 == side ? tally : nil, isCurrent: $0 == side)
        }
        stacks = side.stacks.enumerated().compactMap { number, stack in
            let rows = found.items.filter { stack.states.contains($0.status) }.map { Row($0, at: now) }
            return rows.isEmpty ? nil : Stack(id: "stack-\(number + 1)", stack: stack.words, referrals: rows)
        }
        empty = found.items.isEmpty ? side.empty : nil
        pages = Pagination(after: found) { "\(side.href)\(side.href.contains("?") ? "&" : "?")cursor=\($0)" }
    }
}

extension ReferralsPage.Row {
    fileprivate init(_ referral: SeenReferral, at now: Instant) {
        href = referral.path
        whose = referral.whose
        pathway = referral.pathway
        state = referral.status == .sent && !referral.isSenders ? "New" : referral.status.tag
        tone = referral.status.tone
        other = referral.isSenders ? "To \(referral.to.withinSentence)" : "From \(referral.from.withinSentence)"
        reason = referral.isExplained ? referral.moves.last?.words.map { "“\($0)”" } : nil
        clock = Self.clock(referral)
        late = referral.isLate(at: now) ? referral.clock.map { "\($0.due.age(at: now)) over" } : nil
    }

    private static func clock(_ referral: SeenReferral) -> String {
        if referral.isStopped, referral.status.isHeld { return "The clock is stopped" }
        return referral.byWhen?.capitalised ?? referral.moves.last.said(referral.status.tag)
    }
}

extension SeenReferral {
    /// Whether what was said last tells why it stands as it does.
    fileprivate var isExplained: Bool {
        status.isBack || status == .withdrawn || status == .informationRequested || status == .completed
    }
}

extension MadeMove? {
    fileprivate func said(_ word: String) -> String { map { "\(word) \($0.at.inShort)" } ?? word }
}
