import Learn
import Vocabulary
import WebSupport
import Website

extension Form {
    /// What was said of each, by their places in the list of those who asked to come; of whom nothing is said is left out.
    func attendance(at run: CourseRun, teaching modules: [LearningModule]) throws(Refusal) -> [Attendance] {
        let graded = modules.filter { $0.pass != .completed }
        var said: [Attendance] = []
        for (index, booking) in run.bookings.enumerated() {
            guard let presence = text("attendance-\(index)").flatMap(Attendance.Presence.init) else { continue }
            var results: [TaughtResult] = []
            // What is typed first counts for what is left empty below it.
            var first: String?
            for (place, module) in graded.enumerated() where presence == .attended {
                let field = text("attendance-\(index)-result-\(place)").flatMap { $0.isEmpty ? nil : $0 }
                first = first ?? field
                guard let typed = field ?? first else { continue }
                results.append(TaughtResult(module.id, version: module.version, Self.result(typed)))
            }
            said.append(Attendance(booking.learner, presence, results))
        }
        return said
    }

    /// A mark, or whether it is met; what is neither is no mark, and refused as one.
    private static func result(_ typed: String) -> CompletionResult {
        switch typed.lowercased() {
        case "met", "yes": .assessed(true)
        case "not met", "no": .assessed(false)
        default: .mark(Int(typed) ?? -1)
        }
    }
}

extension CoursePage {
    /// The fields in which a trainer says who was there.
    static func attendanceForm(
        _ view: CourseView,
        teaching modules: [LearningModule],
        _ staff: StaffNames,
        _ fields: FormFields?
    ) -> StepForm {
        let run = view.record
        let graded = modules.filter { $0.pass != .completed }
        let shown = fields ?? FormFields(run.typedAttendance(graded))
        // Nobody records anything of themselves.
        let others = run.bookings.enumerated().filter { $0.element.learner != view.reader }
        let parts = others.flatMap { index, booking in
            let name = staff[booking.learner]
            let choices = Attendance.Presence.allCases.map { Choice($0.rawValue, $0.words) }
            return [FormPart.radios(shown.choice("attendance-\(index)", name, of: choices).small())]
                + graded.enumerated().map { place, module in
                    .text(
                        shown.text(
                            "attendance-\(index)-result-\(place)",
                            "\(module.term.title): what came of it for \(name)",
                            hint: place > 0 ? nil : module.asked(forAll: graded.count > 1)
                        ).wide("short")
                    )
                }
        }
        let isAgain = !run.attendance.isEmpty
        return StepForm(
            isAgain ? "Correct who was there" : "Record who was there",
            to: "/courses/\(run.id.text)/attendance",
            intro: "Whoever attended has done what was taught, in the version of that day."
                + (graded.isEmpty ? "" : " Of the others leave empty what came of it."),
            version: run.version,
            parts
                + (isAgain ? [.area(shown.area("attendance-because", "Why was it recorded otherwise?"))] : []),
            isFolded: isAgain,
            isTyped: fields?.areSent(to: "attendance") ?? false
        )
    }
}

extension LearningModule {
    /// What has to be typed of whoever attended.
    fileprivate func asked(forAll isFirst: Bool) -> String {
        (pass == .assessed ? "“met” or “not met”" : "A mark from 0 to 100, “met” or “not met”")
            + (isFirst ? "; it counts for what is left empty below" : "")
    }
}

extension CourseRun {
    /// What was said before, as it is typed into the form.
    fileprivate func typedAttendance(_ graded: [LearningModule]) -> [String: [String]] {
        var typed: [String: [String]] = [:]
        for (index, booking) in bookings.enumerated() {
            guard let said = attendance.first(where: { $0.learner == booking.learner }) else { continue }
            typed["attendance-\(index)"] = [said.presence.rawValue]
            for (place, module) in graded.enumerated() {
                let result = said.results.first { $0.module == module.id }?.result
                typed["attendance-\(index)-result-\(place)"] = [result?.typed ?? ""]
            }
        }
        return typed
    }
}

extension CompletionResult {
    fileprivate var typed: String {
        switch self {
        case .completed: ""
        case .mark(let mark): "\(mark)"
        case .assessed(let isMet): isMet ? "met" : "not met"
        }
    }
}

extension Attendance.Presence {
    /// As it is told to whom it was.
    var toThem: String {
        switch self {
        case .attended: "You attended"
        case .absent: "You were not there"
        case .excused: "You could not come, and said why"
        }
    }

    var words: String {
        switch self {
        case .attended: "Attended"
        case .absent: "Was not there"
        case .excused: "Could not come, and said why"
        }
    }
}
