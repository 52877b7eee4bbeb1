package import Access
package import Vocabulary

/// What can become of a control that stands between a person and harm.
package enum ControlMove: String, CaseIterable, Codable, Sendable {
    /// It lasts longer than it would have.
    case extend
    /// Another one takes its place.
    case replace
    /// It is not needed any more.
    case release
    /// It has ended, and nothing followed.
    case lapse

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<HeldControl.State>
        package let to: HeldControl.State
        /// Nil where it is time's.
        package let deed: Deed?
        package let event: Event.Name
    }

    /// The life of a control, in one table.
    package var rule: Rule {
        switch self {
        case .extend: Rule(from: Self.open, to: .standing, deed: .changeControl, event: .controlExtended)
        case .replace: Rule(from: Self.open, to: .followed, deed: .changeControl, event: .controlReplaced)
        case .release: Rule(from: Self.open, to: .released, deed: .changeControl, event: .controlReleased)
        case .lapse: Rule(from: [.standing], to: .lapsed, deed: nil, event: .controlLapsed)
        }
    }

    private static let open: Set<HeldControl.State> = [.standing, .lapsed]
}

/// A move as it was made.
package struct MadeControlMove: Hashable, Codable, Sendable {
    package let move: ControlMove
    package let at: Instant
    package let by: AccountID
    /// The reason, or what is said besides.
    package let words: String?
    /// Until when it was extended, or what took its place.
    package let until: CalendarDay?
    package let successor: HeldControlID?

    package init(
        _ move: ControlMove,
        _ words: String? = nil,
        until: CalendarDay? = nil,
        successor: HeldControlID? = nil,
        at moment: Instant,
        by account: AccountID
    ) {
        self.move = move
        at = moment
        by = account
        self.words = words
        self.until = until
        self.successor = successor
    }
}
