import Vocabulary

/// What is learnt, shown and decided, as the files tell it; days are counted back from the end.
struct LearningTexts: Sendable {
    /// The first day on which there was anything to learn.
    let since: CalendarDay
    /// What is worked through at a sitting, in the force and at its partners.
    let sittings: [[String]]
    let partners: [[String]]
    let takenOver: [TakenOver]
    let courses: [Course]
    let licences: LicenceTexts
    let investigations: InvestigationTexts
    let practice: PracticeTexts
    let assurance: AssuranceTexts
    let care: [(who: Post, step: LicenceTexts.Step)]

    /// What people did before there was anything here to keep it.
    struct TakenOver: Sendable {
        let who: [Post]
        let day: Int
        let rows: [(module: String, day: Int)]
    }

    /// A run of a course.
    struct Course: Sendable {
        let course: DemoCourse
        let trainer: Post
        let planned: Int
        let begins: Int
        let hours: Int
        let booked: [Post]
        let absent: [Post]
        let cancelled: (day: Int, because: String)?
    }

    /// Somebody of the force by their role and their place among those who have it, such as `specialist 3`.
    struct Post: Hashable, Sendable {
        let role: String
        let place: Int

        init(role: String, place: Int) {
            self.role = role
            self.place = place
        }

        /// Nil where the text names no role and place.
        init?(_ text: String) {
            let parts = text.split(separator: " ")
            guard parts.count == 2, let place = Int(parts[1]), place > 0 else { return nil }
            self.init(role: String(parts[0]), place: place)
        }
    }
}
