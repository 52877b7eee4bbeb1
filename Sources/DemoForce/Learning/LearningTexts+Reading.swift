import Notation
import Vocabulary

extension Field {
    func learning() throws(BadInput) -> LearningTexts {
        var fields = try fields()
        let texts = LearningTexts(
            since: try fields.required("since").day(),
            sittings: try fields.required("sittings").list { (item) throws(BadInput) in try item.texts() },
            partners: try fields.required("partners").list { (item) throws(BadInput) in try item.texts() },
            takenOver: try fields.list("taken_over") { (item) throws(BadInput) in try item.takenOver() },
            courses: try fields.list("courses") { (item) throws(BadInput) in try item.course() },
            licences: try fields.required("licences").licences(),
            investigations: try fields.required("investigations").investigations(),
            practice: try fields.required("practice").practice(),
            assurance: try fields.required("assurance").assurance(),
            care: try fields.required("care").list { (item) throws(BadInput) in
                let parts = try item.parts(3...6)
                let step = LicenceTexts.Step(day: try item.number(parts[1]), name: parts[2], words: Array(parts[3...]))
                return (try item.post(called: parts[0]), step)
            }
        )
        try fields.finish()
        return texts
    }

    private func takenOver() throws(BadInput) -> LearningTexts.TakenOver {
        var fields = try fields()
        let taken = LearningTexts.TakenOver(
            who: try fields.required("who").posts(),
            day: try fields.required("day").wholeNumber(),
            rows: try fields.required("rows").list { (item) throws(BadInput) in
                let parts = try item.parts(2...2)
                return (parts[0], try item.number(parts[1]))
            }
        )
        try fields.finish()
        return taken
    }

    private func course() throws(BadInput) -> LearningTexts.Course {
        var fields = try fields()
        let course = DemoCourse(
            name: try fields.required("name").text(),
            modules: try fields.required("modules").texts(),
            place: try fields.required("place").text(),
            capacity: try fields.required("capacity").wholeNumber()
        )
        let run = LearningTexts.Course(
            course: course,
            trainer: try fields.required("trainer").post(),
            planned: try fields.required("planned").wholeNumber(),
            begins: try fields.required("begins").wholeNumber(in: -400...400),
            hours: try fields.required("hours").wholeNumber(),
            booked: try fields.required("booked").posts(),
            absent: try fields.optional("absent")?.posts() ?? [],
            cancelled: try fields.optional("cancelled")?.cancelled()
        )
        try fields.finish()
        return run
    }

    private func cancelled() throws(BadInput) -> (day: Int, because: String) {
        let parts = try parts(2...2)
        return (try number(parts[0]), parts[1])
    }

    func posts() throws(BadInput) -> [LearningTexts.Post] {
        try list { (item) throws(BadInput) in try item.post() }
    }

    func post() throws(BadInput) -> LearningTexts.Post { try post(called: text()) }

    func post(called text: String) throws(BadInput) -> LearningTexts.Post {
        guard let post = LearningTexts.Post(text) else {
            throw bad("'\(text)' is nobody", remedy: "write a role and a place, such as specialist 3")
        }
        return post
    }

    private func day() throws(BadInput) -> CalendarDay {
        let text = try text()
        guard let day = CalendarDay(text: text) else { throw bad("'\(text)' is no day", remedy: "write 2026-04-01") }
        return day
    }
}
