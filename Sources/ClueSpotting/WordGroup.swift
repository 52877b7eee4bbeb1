/// Words that patterns and cues may use together by one name: `<her>` for "her", "him" and "them".
public struct WordGroup: Sendable, Hashable {
    /// By which phrases refer to it, without the angle brackets.
    public let name: String
    /// Words or runs of words, in the language of ``Pattern`` without gaps and optional words; a group given before this
    /// one may be among them.
    public let members: [String]

    /// Makes a group; its members are read when the lexicon is made.
    public init(name: String, members: [String]) {
        self.name = name
        self.members = members
    }
}
