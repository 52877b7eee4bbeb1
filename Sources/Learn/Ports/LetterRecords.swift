package import Access
package import Vocabulary

/// The weekly letters of learning, one at a time for each account, and who gets any.
package protocol LetterRecords: Keeping {
    /// Those who get letters and of whom nobody has said whether they get that of a week, as far as it is worked out how they
    /// stand under a policy on a day.
    func accountsToWrite(
        of week: CalendarDay,
        under edition: String,
        on day: CalendarDay,
        atMost limit: Int
    ) throws -> [RecordID]
    /// Takes the place of the letter of an earlier week; where there is one of this week already, that one stays.
    func keep(_ letter: LearningLetter) throws
    /// That of the latest week for which there was one, or nothing to say.
    func letter(to account: RecordID) throws -> LearningLetter?
    /// The one that waits and was to be tried first.
    func nextLetter(dueBy moment: Instant) throws -> LearningLetter?
    /// Keeps what came of a letter; false where another has taken its place.
    @discardableResult
    func settle(_ letter: LearningLetter) throws -> Bool

    func letterPlace(of account: RecordID) throws -> LetterPlace
    /// Whoever wants letters has the address tried again that was not taken.
    func keepChoice(ofLetters isWanted: Bool, by account: RecordID) throws
    /// Notes that the mail server does not take an address, where the account still has it.
    func refuse(_ address: AccountMail, of account: RecordID, at moment: Instant) throws
    /// How many accounts that are in use have an address that the mail server does not take.
    func refusedAddresses(within reach: Reach) throws -> Int
}
