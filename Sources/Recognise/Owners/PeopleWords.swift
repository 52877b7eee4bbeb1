package import Vocabulary

/// The words by which narratives speak of people, as the policy lists them.
package struct PeopleWords: Sendable {
    /// Where a word tells it.
    package enum Sex: String, CaseIterable, Sendable {
        case male, female
    }

    /// What one person is to another: "son", with the words for it and for its other side.
    package struct Relation: Sendable {
        package let words: [String]
        package let sex: Sex?
        /// What the other person is called from this one's side: "mother", "dad".
        package let otherSide: [String]

        package init(words: [String], sex: Sex?, otherSide: [String]) {
            self.words = words
            self.sex = sex
            self.otherSide = otherSide
        }
    }

    package var relations: [Relation] = []
    /// What those are called who are in a contact as something: "IP", "informant".
    package var roles: [Role: [String]] = [:]
    package var pronouns: [String: Sex?] = [:]
    /// Verbs after which a person tells of another: "mum says".
    package var verbsOfTelling: Set<String> = []
    /// Clues that tell what another does to a person, and not how somebody is.
    package var doneToPerson: Set<ClueID> = []

    package init() {}
}
