package import Recognise
package import Vocabulary

/// How long what nobody has attended may wait, and what it takes to let it wait longer.
package struct WaitRule: Sendable {
    package let id: RuleID
    /// Whose contacts; a partner attends nobody because of a clock of the police.
    package let agencies: Set<AgencyID>
    package let kinds: Set<ContactKind>
    /// Minutes by grade.
    package let minutes: [Grade: Int]
    /// Minutes while nobody has graded it.
    package let ungraded: Int
    /// Whose task it is, in the unit, to have it assessed again.
    package let asks: AccountRole
    /// The elements to conclude anew before the grade may be lowered.
    package let reassesses: [GuidanceID]
    package let authority: Authority

    package init(
        id: RuleID,
        agencies: Set<AgencyID>,
        kinds: Set<ContactKind>,
        minutes: [Grade: Int],
        ungraded: Int,
        asks: AccountRole,
        reassesses: [GuidanceID],
        authority: Authority
    ) {
        self.id = id
        self.agencies = agencies
        self.kinds = kinds
        self.minutes = minutes
        self.ungraded = ungraded
        self.asks = asks
        self.reassesses = reassesses
        self.authority = authority
    }

    package func minutes(for grade: Grade?) -> Int {
        grade.flatMap { minutes[$0] } ?? ungraded
    }

    /// The clock of a contact of such a grade, begun now.
    package func wait(from moment: Instant, _ grade: Grade?, on contactVersion: Int) -> Wait {
        Wait(
            rule: id,
            begun: moment,
            due: Instant(seconds: moment.seconds + 60 * minutes(for: grade)),
            grade: grade,
            contactVersion: contactVersion,
            asks: asks
        )
    }
}
