import PlainWords
import Recognise
import Vocabulary
import WebSupport

/// What somebody said of whom they know, and a form to say more.
struct ConnectionsPage: Page {
    let lead =
        "Say who you are, and whom you know in your own life: family, partners and former partners, friends, neighbours. Their records are then closed to your account, and nobody can say that you looked."
    let standing: Items<Line>?
    let ended: Items<Line>?
    let declaring: StepForm
    let errors: ErrorSummary?

    var template: String { "protection/connections" }
    var title: String { "People I know" }
    var place: String? { "/connections" }

    struct Line {
        let name: String
        let words: String
        let said: String
    }

    init(_ own: [Connection], _ fields: FormFields, _ errors: ErrorSummary?) {
        standing = Items(own.filter(\.isOpen).map(Line.init))
        ended = Items(own.filter { !$0.isOpen }.map(Line.init))
        declaring = StepForm(
            own.isEmpty ? "Say whom you know" : "Say more",
            to: ConnectionPages.path.text,
            does: "Close their records to me",
            intro:
                "A name alone would close the records of everybody who is called so: give their date of birth, their postcode, or both.",
            version: 0,
            [
                .radios(
                    fields.choice(
                        "relation",
                        "Who it is",
                        of: Connection.Relation.allCases.map { Choice($0.rawValue, $0.words.capitalisedSentence) }
                    ).small()
                ),
                .text(fields.text("given", "Given name")), .text(fields.text("family", "Family name")),
                FormPart.date(fields.date("born", "Date of birth")).mayBeEmpty,
                FormPart.text(fields.text("postcode", "Postcode")).mayBeEmpty,
            ],
            isFolded: false
        )
        self.errors = errors
    }
}

extension ConnectionsPage.Line {
    fileprivate init(_ connection: Connection) {
        let details = connection.details
        name = [details.given, details.family].compactMap(\.self).joined(separator: " ")
        words = connection.relation.words
        said =
            "Said on \(connection.declared.inWords)"
            + (connection.ended.map { "; ended on \($0.at.inWords): \($0.why)" } ?? "")
    }
}

extension String {
    /// The same with a capital letter at its beginning.
    var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
