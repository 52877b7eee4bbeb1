import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// What modules and agencies are called.
struct CourseWords {
    let names: Names
    let policy: LearnPolicy

    func title(_ id: LearningModuleID) -> String { policy.modules.first { $0.id == id }?.term.title ?? id.text }

    /// What a course that teaches them is called.
    func titles(_ ids: [LearningModuleID]) -> String {
        (ids.first.map(title) ?? "") + (ids.count > 1 ? " and \(ids.count - 1) more" : "")
    }

    /// Those that can be taught in a course.
    var modules: [LearningModule] { policy.modules.filter { $0.ways.contains(.course) } }

    func title(_ id: ProgrammeID) -> String { policy.programmes.first { $0.id == id }?.term.title ?? id.text }
}

extension CoursePlace {
    var words: String {
        switch self {
        case .held: "You have a place"
        case .waits(let count): count == 0 ? "You are the next on the waiting list" : "You wait, \(count) before you"
        }
    }
}

extension TrainerCurrency.Gap {
    /// What is missing, and what was completed.
    var words: String { "version \(module.version)" + (held.map { ", only version \($0)" } ?? "") }
}

/// What can be done with a course from its own page.
enum CourseStepKind: String, CaseIterable {
    case book
    case giveUp = "give-up"
    case cancel, attendance

    /// The name in the form of what a refusal names.
    func field(_ name: String) -> String {
        guard self == .attendance, name.hasPrefix("people[") else { return "\(rawValue)-\(name)" }
        let index = name.dropFirst("people[".count).prefix { $0.isNumber }
        guard let result = name.firstRange(of: ".results[") else {
            return name.hasSuffix(".results") ? "attendance-\(index)-result-0" : "attendance-\(index)"
        }
        return "attendance-\(index)-result-\(name[result.upperBound...].prefix { $0.isNumber })"
    }
}
