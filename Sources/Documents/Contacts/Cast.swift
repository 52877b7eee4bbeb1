import Notation
import Vocabulary

/// The people of a document, to whom its other parts refer by id.
struct Cast: Sendable {
    /// Nil where a reference may name anybody, as it may in an earlier contact.
    private let people: [PersonID]?

    static let anybody = Cast(people: nil)

    init(_ people: [PersonID]) {
        self.init(people: people)
    }

    private init(people: [PersonID]?) {
        self.people = people
    }

    /// The person that a field names.
    ///
    /// `what` says what refers to them: `a control that protects`.
    func person(_ field: Field, _ what: String) throws(BadInput) -> PersonID {
        let id = PersonID(try field.text())
        try check(id, what, at: field)
        return id
    }

    func check(_ id: PersonID, _ what: String, at field: Field) throws(BadInput) {
        guard let people, !people.contains(id) else { return }
        let listed = people.isEmpty ? "nobody is listed" : people.map(\.text).joined(separator: ", ")
        throw field.bad(
            "\(what) \(id.text.inQuotes), who is not among the people (\(listed))",
            remedy: "add this person under 'people', or name one who is there"
        )
    }
}
