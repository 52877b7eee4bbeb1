import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What somebody typed into the forms of an exercise, and how their fields are called.
struct ExerciseForm {
    private let form: Form

    init(_ form: Form) {
        self.form = form
    }

    var version: Int? { form.text("version").flatMap(Int.init) }
    var isHandedIn: Bool { form.text("does") == "hand-in" }
    var invited: [AccountID] { form.values("open-assessors").map { AccountID($0) } }

    func words(_ name: String) -> String { form.words(name) }

    /// What is said of each piece; of whom nothing is said is left out.
    func answers(to exercise: Exercise) -> [ExercisePart.Answer] {
        exercise.pieces.enumerated().compactMap { place, piece in
            let name = Self.judging(place)
            let isMet: Bool? =
                switch form.text(name) {
                case "met": true
                case "not-yet": false
                default: nil
                }
            let reason = words(name + "-why")
            return isMet == nil && reason.isEmpty ? nil : .init(piece.id, isMet: isMet, because: reason)
        }
    }

    func followUp(of account: AccountID) throws(Refusal) -> FollowUp.New {
        let name = Self.following(account)
        guard let kind = FollowUp.Kind(rawValue: words(name + "-kind")) else {
            throw Refusal.unsaid("kind", "nothing is chosen", "choose what follows")
        }
        return FollowUp.New(kind, until: try form.day(name + "-until", as: "until"), words(name + "-words"))
    }

    static func judging(_ place: Int) -> String { "judge-\(place)" }

    static func following(_ account: AccountID) -> String { "follow-\(account)" }

    /// What was judged so far, as it is typed into the form.
    static func typed(_ part: ExercisePart, of exercise: Exercise) -> [String: [String]] {
        var typed: [String: [String]] = [:]
        for (place, piece) in exercise.pieces.enumerated() {
            guard let answer = part.answer(to: piece.id) else { continue }
            if let isMet = answer.isMet { typed[judging(place)] = [isMet ? "met" : "not-yet"] }
            typed[judging(place) + "-why"] = [answer.reason]
        }
        return typed
    }

    /// The name in the form of what a refusal of a step names; nil where the form does not have it.
    static func field(_ name: String, of step: ExerciseStep) -> String? {
        switch step {
        case .open: return name == "pieces" ? nil : "open-assessors"
        case .judge:
            guard let found = name.wholeMatch(of: /pieces\[(\d+)\]\.(met|reason)/) else { return nil }
            return "judge-\(found.1)" + (found.2 == "met" ? "" : "-why")
        default: return "\(step.rawValue)-\(name)"
        }
    }
}

/// What can be done with an exercise from its own page.
enum ExerciseStep: String, CaseIterable {
    case piece
    case takeOut = "take-out"
    case open, judge, close
}
