package import Vocabulary

/// Which earlier versions of a module still count.
package struct EarlierVersions: Hashable, Sendable {
    /// The lowest that counts like the one in force.
    package let from: Int
    /// The last day on which those below it count; nil where they stopped when the version in force began.
    package let olderUntil: CalendarDay?

    package init(from: Int = 1, olderUntil: CalendarDay? = nil) {
        self.from = from
        self.olderUntil = olderUntil
    }

    /// Whether somebody who did a version has to do the module again.
    package func supersedes(_ version: Int) -> Bool { version < from }
}
