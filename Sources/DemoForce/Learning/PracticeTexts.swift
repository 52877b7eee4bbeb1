import Notation

/// What people enter of their development, and what is said of how they practise and judge.
struct PracticeTexts: Sendable {
    let development: [Entry]
    /// Of those whose judgements are looked at first, what was not shown; of the others what was.
    let missing: DemoReview
    let shown: [DemoReview]
    let need: (words: String, closing: String, module: String, behaviour: String)
    let exercises: [Exercise]

    struct Entry: Sendable {
        let who: LearningTexts.Post
        let day: Int
        let isSigned: Bool
        let entry: DemoDevelopment
    }

    struct Exercise: Sendable {
        let programme: String
        let title: String
        /// The day on which its pieces are put together.
        let prepared: Int
        /// How many of those who are asked hand in what they judge; it is closed once all have.
        let handedIn: Int
        let pieces: [Piece]
        /// On how many of the pieces one differs from the others.
        let differs: Int
        /// What is said with the one who differed; nil where it is not closed.
        let follow: String?
    }

    struct Piece: Sendable {
        let criterion: String
        let words: String
        let isMet: Bool
        /// Why most judge so, and why one judges otherwise.
        let because: String
        let otherwise: String
    }
}
