package import Access
import Vocabulary

extension Learner {
    /// Somebody who has an account; where nobody has said since when, what is asked of them counts from when it was asked.
    package init(_ account: Account) {
        self.init(
            AccountID(account.id.text),
            agency: account.agency,
            unit: account.unit,
            roles: account.roles,
            rank: account.rank,
            since: account.since ?? CalendarDay(number: 0)
        )
    }
}
