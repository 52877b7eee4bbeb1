import DemoForce
import Learn
import Store
import Vocabulary

extension DemoScene {
    /// Somebody looks after themselves at work, or after somebody else.
    func care(_ step: DemoCareStep) async throws {
        switch step {
        case .note(let kind, let day, let words):
            try await NoteExposure(learning)(ExposureKindID(kind), on: day, words, by: actor)
        case .show: try await ShowExposure(learning)(true, by: actor)
        case .ask: try await AskForConversation(learning)(true, by: actor)
        case .speak(let person, let day, let support, let next):
            let new = WelfareConversation.New(on: day, nextBy: next, support: support.map { WelfareSupportID($0) })
            let person = RecordID(try account(person).text)
            try await RecordConversation(learning)(new, with: person, expecting: nil, by: actor)
        }
    }
}
