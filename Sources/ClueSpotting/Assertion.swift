/// How a text holds a clue.
///
/// Where the words support several, the first of `negated`, `otherPerson`, `past`, `possible` wins: what is denied is
/// denied whoever it is about, and what concerns somebody else is not this person's past or prospect.
public enum Assertion: Sendable, Hashable, CaseIterable {
    /// Now, recent or undated, as told by anyone.
    case present
    /// Denied, or looked for and found absent.
    case negated
    /// Over: placed by the text in a time that has passed.
    case past
    /// In doubt, conditional or still to come.
    case possible
    /// About somebody other than the person the text is about.
    case otherPerson
}
