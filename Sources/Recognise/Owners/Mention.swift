import Vocabulary

/// Where a narrative speaks of somebody who is listed.
struct Mention {
    enum Kind {
        case named
        /// By what the person is to another or in the contact.
        case described
        case pronoun(PeopleWords.Sex?)
    }

    let kind: Kind
    /// Nil for a pronoun until it is known whom it stands for.
    var person: PersonID?
    let range: Range<Int>
    let isPossessive: Bool
    /// Whether a verb of telling follows: "mum says".
    let tells: Bool
}
