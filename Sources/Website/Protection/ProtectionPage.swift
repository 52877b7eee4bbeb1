import Access
import PlainWords
import Recognise
import Vocabulary
import WebSupport

/// What was opened and waits for a look, what is restricted, or who said that they know somebody.
struct ProtectionPage: Page {
    let sides: [ListSide]
    let lines: Items<Line>?
    let empty: Empty?
    let pages: Pagination?
    let errors: ErrorSummary?

    var template: String { "protection/protection" }
    var title: String { "Protection" }
    var place: String? { "/protection" }

    struct Line {
        let heading: String
        let tag: String?
        let tone: String?
        let facts: [String]
        let steps: [StepForm]
    }

    /// Those who are named on the page.
    struct Known: Sendable {
        private let accounts: [AccountID: Account]
        private let people: [RecordID: String]

        init(_ accounts: [Account], _ people: [PersonRecord]) {
            self.accounts = Dictionary(accounts.map { (AccountID($0.id.text), $0) }) { first, _ in first }
            self.people = Dictionary(
                people.map { person in
                    let name = [person.details.given, person.details.family].compactMap(\.self).joined(separator: " ")
                    return (person.id, name.isEmpty ? "Somebody without a name" : name)
                }
            ) { first, _ in first }
        }

        func name(of account: AccountID) -> String { accounts[account]?.name ?? "Somebody who has left" }
        func signInName(of account: AccountID) -> String? { accounts[account]?.signInName?.text }
        func name(of person: RecordID) -> String { people[person] ?? "Somebody" }
    }

    init(_ part: ProtectionPart, _ lines: Vocabulary.Page<Line>, _ errors: ErrorSummary?) {
        sides = ProtectionPart.allCases.map { side in
            let tally = "\(lines.items.count)" + (lines.next == nil ? "" : "+")
            return ListSide(
                href: side.path,
                text: side.words,
                tally: side == part ? tally : nil,
                isCurrent: side == part
            )
        }
        self.lines = Items(lines.items)
        empty = lines.items.isEmpty ? part.empty : nil
        pages = Pagination(after: lines) { part.path(after: $0) }
        self.errors = errors
    }
}

extension ProtectionPart {
    fileprivate var words: String {
        switch self {
        case .opened: "Opened in an emergency"
        case .restricted: "Restricted"
        case .connected: "Who knows whom"
        }
    }

    fileprivate var empty: Empty {
        switch self {
        case .opened:
            Empty(heading: "Nothing waits for you", paragraph: "What you opened yourself is for somebody else.")
        case .restricted:
            Empty(heading: "Nobody’s records are restricted", paragraph: "What concerns you yourself is not shown.")
        case .connected:
            Empty(heading: "Nobody has said that they know somebody", paragraph: "They say so at “People I know”.")
        }
    }
}

extension ProtectionPage.Line {
    init(
        _ opening: EmergencyAccess,
        _ known: ProtectionPage.Known,
        _ fields: FormFields,
        _ query: String,
        at moment: Instant
    ) {
        heading = "\(known.name(of: opening.account)) opened the records of \(known.name(of: opening.person))"
        let isLate = opening.isReviewLate(at: moment)
        tag = isLate ? "Late" : opening.isOpen(at: moment) ? "Open now" : nil
        tone = isLate ? "red" : nil
        facts = [
            "\(opening.at.inWords) to \(opening.ends.inWords): \(opening.ground.words).", "“\(opening.why)”",
        ]
        let findings = EmergencyAccess.Finding.allCases.map { Choice($0.rawValue, $0.words.capitalisedSentence) }
        steps = [
            StepForm(
                "Say what you found",
                to: "/protection/opened/\(opening.id)/review" + query,
                version: opening.version,
                [
                    .radios(fields.choice("\(opening.id)-finding", "What you found", of: findings).small()),
                    .area(
                        fields.area("\(opening.id)-words", "What you looked at, and what followed").high(
                            3,
                            isOptional: false
                        )
                    ),
                ],
                isTyped: fields.areSent(to: opening.id.text)
            )
        ]
    }

    init(
        _ restriction: Restriction,
        _ known: ProtectionPage.Known,
        _ fields: FormFields,
        _ query: String,
        for actor: Actor
    ) {
        heading = known.name(of: restriction.person)
        tag = restriction.owner == nil ? "Nobody answers for it" : nil
        tone = restriction.owner == nil ? "orange" : nil
        let named = restriction.named.map { known.name(of: $0) }.sorted().joined(separator: ", ")
        facts = [
            "The person \(restriction.ground.words). \(restriction.why)",
            "Restricted by \(known.name(of: restriction.since.by)), \(restriction.since.at.inWords).",
            "There for: \(named.isEmpty ? "nobody" : named).",
            restriction.owner.map { "\(known.name(of: $0)) answers for it." },
        ].compactMap(\.self)
        let path = "/protection/restrictions/\(restriction.id)"
        let signed = restriction.named.compactMap { known.signInName(of: $0) }.sorted().joined(separator: "\n")
        let isTyped = fields.areSent(to: restriction.id.text)
        let shown = isTyped ? fields : FormFields(["\(restriction.id)-named": [signed]])
        steps =
            restriction.owner == actor.account
            ? [
                StepForm(
                    "Say for whom they are there",
                    to: path + "/name" + query,
                    does: "Keep these names",
                    version: restriction.version,
                    [
                        .area(
                            shown.area(
                                "\(restriction.id)-named",
                                "Sign-in names",
                                hint: "One a line; whoever is not there loses access"
                            )
                            .high(3)
                        )
                    ],
                    isTyped: isTyped
                ),
                StepForm(
                    "Lift the restriction",
                    to: path + "/lift" + query,
                    version: restriction.version,
                    [
                        .area(
                            fields.area("\(restriction.id)-why", "Why they need not be closed any more").high(
                                2,
                                isOptional: false
                            )
                        )
                    ],
                    isTyped: false,
                    isGrave: true
                ),
            ]
            : restriction.owner == nil
                ? [StepForm("Answer for it", to: path + "/own" + query, version: restriction.version)] : []
    }

    init(
        _ connection: Connection,
        _ known: ProtectionPage.Known,
        _ fields: FormFields,
        _ query: String,
        for actor: Actor
    ) {
        heading = known.name(of: connection.account)
        tag = nil
        tone = nil
        let name = [connection.details.given, connection.details.family].compactMap(\.self).joined(separator: " ")
        facts = ["\(name): \(connection.relation.words). Said on \(connection.declared.inWords)."]
        steps =
            connection.account == actor.account
            ? []
            : [
                StepForm(
                    "End it",
                    to: "/protection/connections/\(connection.id)/end" + query,
                    intro: "Those records are open to them again from then on.",
                    version: connection.version,
                    [.area(fields.area("\(connection.id)-why", "What has changed").high(2, isOptional: false))],
                    isTyped: fields.areSent(to: connection.id.text)
                )
            ]
    }
}
