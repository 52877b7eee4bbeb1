package import Vocabulary

/// How much of investigations somebody has; of what they are about nothing is known here.
package protocol WorkHeld {
    /// How many open ones they have a part of.
    func investigationsNow(of account: AccountID) throws -> Int
    /// Of how many they had a part on any day since one.
    func investigations(of account: AccountID, since day: CalendarDay) throws -> Int
}
