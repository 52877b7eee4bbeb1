/// The part of a draft that one page shows and sends.
package enum DraftPart: Hashable, Sendable {
    case whole
    /// The fields of these names, and those below them: `people.p1` has `people.p1.given` in it, and not `people.p10`.
    case below([String])

    package func contains(_ name: String) -> Bool {
        switch self {
        case .whole: true
        case .below(let paths): paths.contains { name == $0 || name.hasPrefix($0 + ".") }
        }
    }
}
