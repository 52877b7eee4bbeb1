import Foundation
import Notation
import Vocabulary

/// What the force is made of: names, places, posts, words and stories, as the files beside this one tell them.
struct DemoContent: Sendable {
    let origins: [NameOrigin]
    let districts: [DemoDistrict]
    let occupations: [String]
    let posts: [Post]
    let words: WordLists
    let stories: [Story]
    let thoughts: Thoughts
    let meetings: MeetingTexts
    let safeContact: SafeContactTexts
    let agreements: [DemoAgreement]
    let learning: LearningTexts

    /// Reads what comes with the program.
    static func bundled() throws -> DemoContent {
        let folder = Bundle.module.bundleURL.appending(path: "Content")
        func root(_ name: String) throws -> Field {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let source = Source(name: "Sources/DemoForce/Content/" + name)
            return Field(try NodeReader.yaml(bytes, from: source), at: "", in: source)
        }
        let places = try root("places.yaml").places()
        let files = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "stories").path
        )
        return DemoContent(
            origins: try root("names.yaml").origins(),
            districts: places.districts,
            occupations: places.occupations,
            posts: try root("staff.yaml").posts(of: places.districts),
            words: try root("words.yaml").wordLists(),
            stories: try files.filter { $0.hasSuffix(".yaml") }.sorted().flatMap {
                try root("stories/" + $0).stories()
            },
            thoughts: try root("thoughts.yaml").thoughts(),
            meetings: try root("meetings.yaml").meetings(),
            safeContact: try root("safe-contact.yaml").safeContact(),
            agreements: try root("agreements.yaml").agreements(),
            learning: try root("learning.yaml").learning()
        )
    }
}

/// Given and family names that go together.
struct NameOrigin: Sendable {
    let share: Int
    let female: [String]
    let male: [String]
    let family: [String]
    /// A language of the home, and how many of a hundred adults need it spoken.
    let language: (name: String, percent: Int)?

    /// Long lists run from the names of the old to those of the young.
    func given(_ sex: DemoSex, age: Int) -> [String] {
        let all = sex == .female ? female : male
        guard all.count > 20 else { return all }
        return switch age {
        case ..<25: Array(all.suffix(all.count / 2))
        case 60...: Array(all.prefix(all.count / 3))
        default: Array(all.dropFirst(all.count / 4).dropLast(all.count / 4))
        }
    }
}

/// So many accounts of one sort.
struct Post: Sendable {
    let agency: String
    let unit: String?
    let role: String
    let count: Int
    let title: String
    let rank: String
}
