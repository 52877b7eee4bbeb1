import Learn
import PlainWords
import Vocabulary
import Website

/// The licences of an agency, for those who decide about them.
struct LicencesPage: Page {
    let lead = "A decision takes effect once everybody on its panel has confirmed it."
    let sides: [ListSide]
    let licences: Items<LicenceRow>?
    let empty: Empty?
    let pages: Pagination?

    var template: String { "learn/licences" }
    var title: String { "Licences" }
    var place: String? { "/licences" }

    init(
        _ found: Vocabulary.Page<ListedLicence>,
        _ part: LicencePart,
        for account: AccountID,
        on today: CalendarDay
    ) {
        sides = LicencePart.allCases.map { side in
            let tally = "\(found.items.count)" + (found.next == nil ? "" : "+")
            return ListSide(
                href: side.path,
                text: side.words,
                tally: side == part ? tally : nil,
                isCurrent: side == part
            )
        }
        licences = Items(found.items.map { LicenceRow($0, for: account, on: today) })
        empty = found.items.isEmpty ? Empty(heading: "No licence is here", paragraph: part.nothing) : nil
        pages = Pagination(after: found) { "\(part.path)?cursor=\($0)" }
    }
}

/// A licence in a list.
struct LicenceRow {
    let href: String?
    let name: String
    let line: String
    let tag: String
    let tone: String?
    let time: String?
    let waits: String?

    init(_ listed: ListedLicence, for account: AccountID? = nil, on today: CalendarDay) {
        let record = listed.record
        href = account.map { _ in "/licences/\(record.id.text)" }
        name = listed.name
        let scheme = listed.scheme?.term.title ?? record.scheme.text
        line = (["\(scheme): \(record.covers(listed.scheme))"] + record.conditions).joined(separator: "; ")
        let isOver = record.status.isActive && !record.isCurrent(on: today)
        tag = isOver ? "Over" : record.status.words.capitalised
        tone = record.tone(on: today)
        time = record.expires.map { last in
            record.isCurrent(on: today) && listed.showsEndFrom.map { $0 <= today } ?? false
                ? "Ends soon: \(last.words)" : "Its last day: \(last.words)"
        }
        waits = account.flatMap { record.waits(for: $0) }
    }
}

extension LicenceRecord {
    /// What it waits for, by who asks.
    fileprivate func waits(for account: AccountID) -> String? {
        if let proposal { return proposal.waitsFor.contains(account) ? "Confirm it" : "Others confirm" }
        return appeal == nil ? nil : "Appeal"
    }
}

extension LicencePart {
    /// Where the list of it is; that of what is to be decided comes first.
    var path: String {
        switch self {
        case .toDecide: "/licences"
        case .inForce: "/licences/in-force"
        case .over: "/licences/over"
        }
    }

    fileprivate var words: String {
        switch self {
        case .toDecide: "To decide"
        case .inForce: "In force"
        case .over: "Suspended, withdrawn or lapsed"
        }
    }

    fileprivate var nothing: String {
        switch self {
        case .toDecide: "Applications, appeals and what waits to be confirmed stand here."
        case .inForce: "What was awarded and counts stands here, what ends first at the top."
        case .over: "What counts no longer stands here."
        }
    }
}
