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

    /// Both, where two records are found to be of one person: whoever stands on either list stands on this one.
    package func joined(with other: SafeContact) -> SafeContact {
        let (one, two) = (mustNotReceive, other.mustNotReceive)
        let agencies = ((one?.agencies ?? []) + (two?.agencies ?? [])).removingRepeats()
        let others = Self.lines(one?.others, two?.others)
        let isKeptFrom = !agencies.isEmpty || others != nil
        return SafeContact(
            how: Self.lines(how, other.how),
            never: Self.lines(never, other.never),
            mustNotReceive: isKeptFrom
                ? MustNotReceive(agencies, others: others, because: Self.lines(one?.why, two?.why)) : nil,
            at: max(at, other.at),
            by: at < other.at ? other.by : by
        )
    }

    private static func lines(_ one: String?, _ two: String?) -> String? {
        let lines = [one, two].compactMap(\.self).removingRepeats()
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
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
