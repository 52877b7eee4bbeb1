package import Vocabulary

/// An investigation that somebody begins.
package struct NewInvestigation: Hashable, Sendable {
    package let kind: InvestigationKindID
    package let source: Source
    package let reference: String?

    /// What it comes from.
    package enum Source: Hashable, Sendable {
        case contact(RecordID)
        case referral(RecordID)
        /// Nothing that is kept here.
        case itself
    }

    package init(_ kind: InvestigationKindID, from source: Source, reference: String? = nil) {
        self.kind = kind
        self.source = source
        self.reference = reference.flatMap { $0.isBlank ? nil : $0 }
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(under policy: AllocationPolicy) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(
            policy.kinds.contains { $0.id == kind },
            "kind",
            "the policy has no such kind of investigation",
            "choose one that it has"
        )
        problems.require(
            reference != nil || source != .itself,
            "reference",
            "it comes from nothing that is kept here",
            "give the number that it has elsewhere"
        )
        problems.require(
            (reference?.count ?? 0) <= Self.longest && reference?.contains(where: \.isNewline) != true,
            "reference",
            "this is no reference",
            "give a number of at most \(Self.longest) letters and digits, without names"
        )
        try problems.check()
    }

    private static let longest = 40
}
