package import Vocabulary

/// What one agency brings about one person; to hold nothing, and not to be allowed to say, are answers too.
package struct Contribution: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let said: Said
    package let at: Instant
    package let by: AccountID

    /// The answer as it is given.
    package struct Said: Hashable, Codable, Sendable {
        package let known: ResearchAnswer.Known
        /// What was seen, heard or is on record.
        package let facts: String?
        /// What the agency makes of it, kept apart from what it knows.
        package let view: String?
        /// Why it may not say, by the policy's list.
        package let withheld: WithholdingReasonID?

        package init(
            _ known: ResearchAnswer.Known,
            facts: String? = nil,
            view: String? = nil,
            withheld: WithholdingReasonID? = nil
        ) {
            self.known = known
            self.facts = facts.flatMap { $0.isBlank ? nil : $0 }
            self.view = view.flatMap { $0.isBlank ? nil : $0 }
            self.withheld = withheld
        }
    }
}

/// The person's own words, or why they could not be asked.
package struct BroughtVoice: Hashable, Codable, Sendable {
    package let said: Said
    package let agency: AgencyID
    package let at: Instant
    package let by: AccountID

    package struct Said: Hashable, Codable, Sendable {
        package let isHeard: Bool
        /// What they said and wish; where they were not heard, why.
        package let words: String
        /// Who brings it, by name or post.
        package let through: String

        package init(_ words: String, through: String, isHeard: Bool) {
            self.isHeard = isHeard
            self.words = words
            self.through = through
        }
    }
}

extension Contribution.Said: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what an agency brings, not shown" }
    package var debugDescription: String { description }
}

extension BroughtVoice.Said: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what a person says, not shown" }
    package var debugDescription: String { description }
}
