package import Notation
package import Understand
package import Vocabulary

/// A policy as it is kept beside what was decided under it.
package struct PolicyEdition: Sendable {
    package let sha256: String
    /// Every file that plays a part, cases apart.
    package let files: [PolicyFolder.File]
}

extension PolicyBook {
    /// The edition in force on a day.
    package func edition(on day: CalendarDay) throws(BadInput) -> PolicyEdition {
        PolicyEdition(
            sha256: try reading(on: day).sha256,
            files: origin.files.filter { !$0.path.hasPrefix("cases/") }
        )
    }
}

/// Assesses again what was assessed before, under the policy that was kept with it.
package struct Replaying: Sendable {
    private let policies: PoliciesByDay

    /// - Throws: `BadInput` where the files make no policy.
    package init(_ edition: [PolicyFolder.File]) throws(BadInput) {
        policies = PoliciesByDay(try PolicyBook(PolicyFolder(edition, named: "kept policy")))
    }

    /// What comes out now; the same bytes where nothing has changed in how Heed reasons.
    package func again(_ made: MadeAssessment) throws -> MadeAssessment {
        try LiveAssessing(policies).assess(made.input, earlier: [], controls: nil)
    }
}
