/// What is brought, decided and agreed at meetings.
struct MeetingTexts: Sendable {
    let kinds: [Kind]
    let cancelled: [String]
    let undecided: [String]

    /// A sort of meeting, as the policy names it.
    struct Kind: Sendable {
        let id: String
        let host: String
        /// By which referrals people come to it.
        let pathways: [String]
        /// How many days lie between two of them at the least.
        let every: Int
        /// How many days after somebody was accepted it is; nil where it is held for whoever waits.
        let after: Int?
        /// How far the latest have come, the last first.
        let latest: [Fate]
        /// Those who are invited for everybody.
        let core: [String]
        /// One more, and why.
        let also: (agency: String, why: String)?
        let places: [String]
        /// After how many days what is agreed is due.
        let due: ClosedRange<Int>
        /// The agency that brings the words of the person.
        let speaker: String
        /// By agency, what it knows and what it makes of it.
        let brought: [String: [String]]
        let heard: [String]
        let unheard: [String]
        let decided: [String]
        /// Which agency sees it otherwise, and how.
        let dissent: (agency: String, words: String)
        let agreed: [Agreed]
        let outcomes: [String]
    }

    /// How far a meeting comes.
    enum Fate: String, CaseIterable, Sendable {
        case prepared, cancelled, held, closed
    }

    /// Something to be done, what came of it, and why it was not done.
    struct Agreed: Sendable {
        let family: String
        let agency: String
        let who: String
        let what: String
        let done: String
        let undone: String

        /// Nil where the text does not have its six parts.
        init?(_ text: String) {
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6 else { return nil }
            (family, agency, who) = (parts[0], parts[1], parts[2])
            (what, done, undone) = (parts[3], parts[4], parts[5])
        }
    }
}
