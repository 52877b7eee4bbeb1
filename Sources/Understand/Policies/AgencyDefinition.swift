package import Vocabulary

/// What part an agency has.
package enum AgencyRole: String, CaseIterable, Codable, Sendable {
    case primary, supporting, none
}

/// An agency, and when it has which role.
package struct AgencyDefinition: Sendable {
    package let term: Term<Subject.Agency>
    /// The first row that holds gives the role, for each person and for the contact.
    package var rows: [Row]
    package var untilKnown: UntilKnown?

    /// One rule of the table.
    package struct Row: Sendable {
        package let id: RuleID
        package let about: Scope
        package let role: AgencyRole
        package var when: Criterion
        package let authority: Authority

        package init(id: RuleID, about: Scope, role: AgencyRole, when: Criterion, authority: Authority) {
            self.id = id
            self.about = about
            self.role = role
            self.when = when
            self.authority = authority
        }
    }

    /// The role an agency holds while its rows cannot be told.
    package struct UntilKnown: Sendable {
        package let about: Scope
        package let role: AgencyRole
        /// Whether it holds even where no row is certain yet.
        package let whenOpen: Bool
        package let unless: Criterion?

        package init(about: Scope, role: AgencyRole, whenOpen: Bool, unless: Criterion?) {
            self.about = about
            self.role = role
            self.whenOpen = whenOpen
            self.unless = unless
        }
    }

    package init(term: Term<Subject.Agency>, rows: [Row], untilKnown: UntilKnown? = nil) {
        self.term = term
        self.rows = rows
        self.untilKnown = untilKnown
    }
}
