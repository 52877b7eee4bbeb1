package import Vocabulary

/// How to make contact with a person without putting anybody in danger, and who must not be told of them.
package struct SafeContact: Hashable, Codable, Sendable {
    /// The ways that are safe, in words.
    package let how: String?
    /// What must never be done, such as leaving a message.
    package let never: String?
    package let mustNotReceive: MustNotReceive?
    package let at: Instant
    package let by: AccountID

    package init(
        how: String?,
        never: String?,
        mustNotReceive: MustNotReceive?,
        at moment: Instant,
        by account: AccountID
    ) {
        self.how = how
        self.never = never
        self.mustNotReceive = mustNotReceive
        at = moment
        by = account
    }

    /// As it is told to those who hold no more than a referral: whom not to tell, and not why.
    package var withoutReasons: SafeContact {
        SafeContact(
            how: how,
            never: never,
            mustNotReceive: mustNotReceive.map { MustNotReceive($0.agencies, others: $0.others, because: nil) },
            at: at,
            by: by
        )
    }

    package func bars(_ agency: AgencyID) -> Bool { mustNotReceive?.agencies.contains(agency) ?? false }
}

/// Who must not be told of a person, and why.
package struct MustNotReceive: Hashable, Codable, Sendable {
    /// The agencies that nothing goes to.
    package let agencies: [AgencyID]
    /// Everybody else, in words, such as a relative who works for one of them.
    package let others: String?
    /// Nil where it is shown to those who hold no more than a referral.
    package let why: String?

    package init(_ agencies: [AgencyID], others: String? = nil, because why: String?) {
        self.agencies = agencies
        self.others = others
        self.why = why
    }
}

extension SafeContact: CustomStringConvertible, CustomDebugStringConvertible {
    /// Where somebody can be reached stands in no log because it was printed.
    package var description: String { "how to make contact safely, not shown" }
    package var debugDescription: String { description }
}
