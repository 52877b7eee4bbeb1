/// What the words of a cue do to the phrases within their reach.
public enum CueKind: Sendable, Hashable, CaseIterable {
    /// Denies the phrase: "no", "denies", "ruled out".
    case negation
    /// Places it in a time that is over: "used to", "as a child".
    case past
    /// Casts doubt on it: "may have", "?".
    case possible
    /// Makes it a condition or a thing to come, which a spot holds as possible: "if", "at risk of".
    case hypothetical
    /// Gives it to somebody else: "her sister".
    case otherPerson
    /// Ends, where it begins, the reach of the cues on either side: "but", ";", ", she"; its words may be cues too.
    case ends
    /// Looks like a cue and is none, so silences the shorter cue inside it: "not only", "no doubt".
    case notACue
}
