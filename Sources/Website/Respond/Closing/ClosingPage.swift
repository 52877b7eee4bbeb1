import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// How a contact stands: who holds what it was about, what keeps it open, and what can be done.
struct ClosingPage: Page {
    let back: Link
    let contact: String
    let standsAt: ClosingStanding
    let holders: Items<HolderLine>?
    let parts: Items<AgencyLine>?
    /// By which terms it is theirs; nil where nothing is assessed.
    let terms: TermsPart?
    let obstacles: Items<ObstacleLine>?
    let closing: Closed?
    let forms: ClosingForms
    let errors: ErrorSummary?

    var template: String { "respond/closing" }
    var title: String { "Who holds it" }
    var place: String? { "/unheld" }

    struct HolderLine: Hashable {
        let who: String
        let how: String
        let agreed: String?
        let href: String?
    }

    struct AgencyLine: Hashable {
        let agency: String
        let part: String
    }

    struct ObstacleLine: Hashable {
        let obstacle: String
        let remedy: String
    }

    struct Closed: Hashable {
        let reason: String
        let residualRisk: String
        let reopensIf: String
    }

    init(
        _ standing: ContactStanding,
        _ names: Names,
        _ policy: RespondPolicy,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        at now: Instant
    ) {
        back = Link("/contacts/\(standing.contact.id.text)", "The contact")
        let summary = standing.contact.summary
        contact = [summary.reference, "\(summary.kind.words), \(summary.at.inWords)"].compactMap(\.self)
            .joined(separator: ": ")
        standsAt = ClosingStanding(standing, staff, at: now)
        let referred = standing.hold.referrals.filter { $0.status.isHeld || $0.status == .completed }
        holders = Items(
            referred.map { HolderLine($0, names) } + standing.hold.named.map { HolderLine($0, names, staff) }
        )
        let outlined = standing.assessment?.made.outline.agencies ?? []
        // Whoever has a larger part for one of the people is named with that.
        let ranked = AgencyRole.allCases.flatMap { role in outlined.filter { $0.role == role } }
        let first = Dictionary(ranked.map { ($0.agency, $0.role) }) { first, _ in first }
        parts = Items(
            ranked.map(\.agency).removingRepeats().map {
                AgencyLine(agency: names.title($0).capitalised, part: first[$0]?.partWords ?? "")
            }
        )
        let outline = standing.assessment?.made.outline
        terms = outline.flatMap { $0.agencies.isEmpty ? nil : $0 }.map { outline in
            TermsPart(
                standing.local.applied(to: outline).map { $0.map(AgreedDifference.role) },
                names,
                policy,
                of: "whose it is"
            )
        }
        let open = standing.closing == nil ? standing.obstacles : []
        obstacles = Items(open.map { ObstacleLine($0, names) })
        closing = standing.closing.map {
            Closed(reason: $0.words.reason, residualRisk: $0.words.residualRisk, reopensIf: $0.words.reopensIf)
        }
        forms = ClosingForms(standing, policy.agencies, fields)
        self.errors = errors
    }
}

extension ClosingPage.HolderLine {
    fileprivate init(_ referral: ReferralRecord, _ names: Names) {
        who = names.title(referral.recipient).capitalised
        let moved = referral.moves.last.map { ", \($0.at.inShort)" } ?? ""
        how = "\(names.title(referral.recommended.pathway).capitalised): \(referral.status.words)\(moved)"
        agreed = referral.made(.accept)?.words
        href = "/referrals/\(referral.id.text)"
    }

    fileprivate init(_ holder: NamedHolder, _ names: Names, _ staff: StaffNames) {
        who = "\(holder.name), \(names.title(holder.agency).withinSentence)"
        how = "Told \(holder.told.words) by \(staff[holder.by]), \(holder.toldAt.inShort)"
        agreed = holder.agreed
        href = nil
    }
}

extension ClosingPage.ObstacleLine {
    fileprivate init(_ found: ClosingObstacle, _ names: Names) {
        let told = found.told
        remedy = told.remedy.asSentence
        switch found {
        case .notTold(let agency):
            obstacle = "\(names.title(agency).capitalised) has the primary responsibility, and was not told."
        case .notToldAndNotReferredTo(let agency):
            obstacle =
                "\(names.title(agency).capitalised) has the primary responsibility, and was not told. By agreement nothing is referred to it here."
        default: obstacle = told.problem.asSentence
        }
    }
}

extension AgencyRole {
    fileprivate var partWords: String {
        switch self {
        case .primary: "primary responsibility"
        case .supporting: "supporting part"
        case .none: "no part in it"
        }
    }
}

/// Whether somebody holds a contact, said at once.
struct ClosingStanding: Hashable {
    /// `open`, `late`, `declined` or `accepted`.
    let kind: String
    let heading: String
    let words: String

    init(_ standing: ContactStanding, _ staff: StaffNames, at now: Instant) {
        if let closing = standing.closing {
            (kind, heading) = ("accepted", "Closed by \(staff[closing.by]), \(closing.at.inShort).")
            words = "It opens again by itself when something more is recorded."
        } else if let gap = standing.gap {
            let isLate = gap.due.map { $0 < now } ?? false
            kind = isLate ? "late" : "open"
            heading = gap.gap.cause == .cameBack ? "It came back, and nobody has taken it up." : "Nobody holds it yet."
            let due = gap.due.map {
                isLate ? "Somebody should have held it by \($0.inShort)." : "Somebody should by \($0.inShort)."
            }
            words = [due, "Until then it is yours."].compactMap(\.self).joined(separator: " ")
        } else {
            let canClose = standing.obstacles.isEmpty
            (kind, heading) = (canClose ? "accepted" : "open", "Somebody holds it.")
            words = canClose ? "It can be closed." : "It cannot be closed yet."
        }
    }
}
