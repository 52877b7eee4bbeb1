package import Vocabulary

/// A moderation as somebody sees it, beside the work.
package struct ModerationView: Sendable {
    package let record: Moderation
    package let reader: AccountID
    /// How the programme is called.
    package let programme: String
    package let sight: Sight

    /// How much of it somebody reads.
    package enum Sight: Sendable {
        /// It is not theirs to moderate, and not decided yet.
        case barred(ModeratorStanding)
        /// The work without whose it is and without anything that was ever judged of it.
        case blind(PortfolioView)
        /// The work as it was judged, since they said their own view or it is decided.
        case told(PortfolioView)
    }

    /// Whether what becomes of it is theirs to say.
    package var canDecide: Bool {
        if case .told = sight { record.decision == nil } else { false }
    }
}

/// A moderation in a list, which tells of nobody.
package struct ModerationLine: Sendable {
    package let record: Moderation
    package let programme: String
    /// Nil once it is decided.
    package let standing: ModeratorStanding?
    /// Whether they have said their own view.
    package let hasView: Bool
}

/// How often moderators saw the whole of some work as it had been judged, before they knew that.
package struct ModerationTally: Hashable, Sendable {
    package let programme: ProgrammeID
    /// Of how many that were decided.
    package let alike: ShareInterval

    package init(_ programme: ProgrammeID, alike: ShareInterval) {
        self.programme = programme
        self.alike = alike
    }
}
