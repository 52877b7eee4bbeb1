/// A cue at work in a text.
struct FoundCue: Sendable, Hashable {
    let kind: CueKind
    let position: Cue.Position
    let window: Int
    let tokens: Range<Int>
}
