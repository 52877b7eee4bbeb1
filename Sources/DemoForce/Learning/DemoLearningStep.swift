package import Vocabulary

/// What somebody learns, or does so that others can.
package enum DemoLearningStep: Sendable {
    /// Works through modules at a sitting, one after the other.
    case workThrough([String])
    /// Takes over what another system says that people did.
    case takeOver([DemoCompletion])
    case planCourse(DemoCourse, trainer: String, begins: Instant, ends: Instant)
    case book(course: String)
    case recordAttendance(course: String, there: [String], away: [String])
    case cancelCourse(String, because: String)

    /// What it is called, and what is said with it.
    package var told: (name: String, words: String) {
        switch self {
        case .workThrough(let modules): ("work-through", modules.joined(separator: " "))
        case .takeOver(let rows):
            ("take-over", rows.map { "\($0.learner) \($0.module) \($0.on)" }.joined(separator: "; "))
        case .planCourse(let course, let trainer, let begins, let ends):
            ("plan-course", "\(course.name) \(course.modules) \(course.place) \(trainer) \(begins.text) \(ends.text)")
        case .book(let course): ("book-place", course)
        case .recordAttendance(let course, let there, let away):
            ("record-attendance", "\(course): \(there.joined(separator: " ")); \(away.joined(separator: " "))")
        case .cancelCourse(let course, let reason): ("cancel-course", course + ": " + reason)
        }
    }
}

/// That somebody did a module on a day, and met it.
package struct DemoCompletion: Sendable {
    package let learner: String
    package let module: String
    package let on: CalendarDay
}

/// A course as the files tell it.
package struct DemoCourse: Sendable {
    package let name: String
    package let modules: [String]
    package let place: String
    package let capacity: Int
}
