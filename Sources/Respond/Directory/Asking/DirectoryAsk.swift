package import Vocabulary

/// What is asked of the directory: which need, for somebody of which age, where, and when.
package struct DirectoryAsk: Hashable, Sendable {
    /// Words that are to be found, each of them.
    package var words: String
    /// A need that is known.
    package var need: NeedID?
    /// In whole years.
    package var age: Int?
    package var place: AskedPlace?
    /// Whether it has to be open at the moment.
    package var isOpenNow: Bool

    package init(
        words: String = "",
        need: NeedID? = nil,
        age: Int? = nil,
        place: AskedPlace? = nil,
        isOpenNow: Bool = false
    ) {
        self.words = words
        self.need = need
        self.age = age
        self.place = place
        self.isOpenNow = isOpenNow
    }

    /// Whether there is anything to look for; a place alone is too much of everything.
    package var seeksSomething: Bool { need != nil || !DirectoryWords.sought(words).isEmpty }
}
