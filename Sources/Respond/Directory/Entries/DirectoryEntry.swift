package import Vocabulary

/// What people in need can be pointed to: who offers it, for whom, where, when, and how it is reached.
///
/// It is about an offer and never about a person: feeds name who answers the telephone, and that is not kept.
package struct DirectoryEntry: Hashable, Codable, Sendable {
    /// Whether it is offered, in the words of Open Referral.
    package enum Status: String, CaseIterable, Codable, Sendable {
        case active, inactive, defunct
        case temporarilyClosed = "temporarily closed"

        /// Whether somebody can be pointed to it, now or soon.
        package var isListed: Bool { self == .active || self == .temporarilyClosed }
    }

    package let id: DirectoryEntryID
    package let name: String
    package let status: Status
    package let organisation: DirectoryOrganisation
    package var alternateName: String?
    package var summary: String?
    package var web: String?
    package var email: String?
    package var fees: String?
    package var accreditations: String?
    /// What whoever comes must know just now.
    package var alert: String?
    /// When somebody last held what stands here against what is so.
    package var assured: CalendarDay?
    package var modified: Instant?
    package var eligibility = Eligibility()
    package var languages: [SpokenLanguage] = []
    package var needs: [DirectoryNeed] = []
    package var hours: [OpeningHours] = []
    package var areas: [ServedArea] = []
    package var places: [DirectoryPlace] = []
    package var phones: [DirectoryPhone] = []
    package var costs: [DirectoryCost] = []

    package init(
        id: DirectoryEntryID,
        name: String,
        status: Status = .active,
        organisation: DirectoryOrganisation
    ) {
        self.id = id
        self.name = name
        self.status = status
        self.organisation = organisation
    }

    /// All that it can be found by, as `DirectoryWords` folds it.
    package var soughtWords: String {
        let said = [name, alternateName, summary, organisation.name, eligibility.words].compactMap(\.self)
        return DirectoryWords.folded((said + needs.map(\.name)).joined(separator: " "))
    }
}
