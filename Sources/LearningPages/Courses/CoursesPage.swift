import Learn
import PlainWords
import Store
import Vocabulary
import Website

/// Runs of courses: what one can book, what one has asked for, and what one runs.
struct CoursesPage: Page {
    let sides: [ListSide]
    let courses: [Line]
    let empty: Empty?
    let pages: Pagination?
    let plan: Link?

    var template: String { "learn/courses" }
    var title: String { "Courses" }
    var place: String? { "/courses" }

    struct Line {
        let href: String
        let name: String
        let how: String
        let tag: String
        let tone: String?
        let time: String
    }

    init(
        _ found: Vocabulary.Page<CourseView>,
        _ part: ListCourses<Store>.Part,
        isRunner: Bool,
        _ words: CourseWords
    ) {
        let all: [(ListCourses<Store>.Part, String)] = [(.open, "To book"), (.booked, "Mine")]
        sides = (isRunner ? [(.run, "We run")] + all : all).map { one, text in
            ListSide(
                href: "/courses?part=\(one.rawValue)",
                text: text,
                tally: nil,
                isCurrent: one == part
            )
        }
        courses = found.items.map { Line($0, words) }
        empty = courses.isEmpty ? Self.empty(part) : nil
        pages = Pagination(after: found) { "/courses?part=\(part.rawValue)&cursor=\($0)" }
        plan = isRunner ? Link("/plan-course", "Plan a course") : nil
    }
}

extension CoursesPage {
    private static func empty(_ part: ListCourses<Store>.Part) -> Empty {
        switch part {
        case .open:
            Empty(
                heading: "There is no course to book",
                paragraph: "A course that teaches what is for you stands here once it is planned."
            )
        case .booked:
            Empty(
                heading: "You have asked for no place",
                paragraph: "Courses with a place for you, or that you wait for, stand here."
            )
        case .run:
            Empty(heading: "No course is planned", paragraph: "Once one is, those for whom it is can book a place.")
        }
    }
}

extension CoursesPage.Line {
    fileprivate init(_ view: CourseView, _ words: CourseWords) {
        let (run, terms) = (view.record, view.record.terms)
        href = "/courses/\(run.id.text)"
        name = words.titles(terms.modules)
        how = "\(terms.place). \(run.placesHeld) of \(terms.capacity) places taken, \(run.waiting) waiting."
        let isFull = run.placesHeld == terms.capacity
        tag =
            run.status != .planned
            ? run.status.words.capitalised
            : view.place == .held ? "Booked" : view.place != nil ? "Waiting list" : isFull ? "Full" : "Open"
        tone = run.status == .cancelled ? "late" : view.place == .held ? "calm" : nil
        time = terms.begins.inShort
    }
}
