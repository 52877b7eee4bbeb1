import ContactForms
import Documents
import Notation
import PlainWords
import PolicyBook
import Recognise
import Understand
import Vocabulary

/// What stands in the story of a draft, read as it would be when it is recorded.
struct FoundInDraft {
    let fields: DraftFields
    let clues: [FoundClue]
    /// Phrases that label a person.
    let labels: [String]
    private let titles: [ClueID: String]

    init(_ fields: DraftFields, under policy: PolicyInForce, at moment: Instant) {
        self.fields = fields
        // Without a kind or a time there is no contact yet, only a text.
        let contact =
            Self.contact(fields, under: policy)
            ?? Contact(at: moment, kind: .attended, narrative: fields["narrative"].first ?? "")
        let words = policy.clues.words(of: contact)
        clues = words.clues
        labels = words.labels
        titles = Dictionary(policy.policy.clues.map { ($0.term.id, $0.term.title.capitalised) }) { first, _ in first }
    }

    func title(_ clue: ClueID) -> String { titles[clue] ?? clue.text }

    /// What the story suggests of a kind, without what is there already.
    func offers(_ terms: [(id: String, title: String)], suggestedBy ids: Set<String>, without: [String]) -> Suggested? {
        Suggested(
            terms.filter { ids.contains($0.id) && !without.contains($0.id) }
                .map { Suggested.Offer(term: $0.id, text: $0.title.capitalised) }
        )
    }

    private static func contact(_ fields: DraftFields, under policy: PolicyInForce) -> Contact? {
        var form = ContactForm(fields)
        let document = form.document()
        do {
            let root = try NodeReader.json(Array(JSONText(document).compact.utf8), from: Source(name: "draft"))
            return try policy.contact(Field(root, at: "", in: Source(name: "draft")))
        } catch {
            return nil
        }
    }
}
