import Learn
import PlainWords
import Vocabulary
import Website

/// What others entered and waits to be signed; what they changed is theirs, and is not shown.
struct DevelopmentToSignPage: Page {
    let lead = "You sign that it took place as it is told. Nobody signs their own."
    let entries: [Entry]
    let empty: Empty?

    var template: String { "learn/development-to-sign" }
    var title: String { "Development to sign" }
    var place: String? { "/cpd/sign" }

    struct Entry {
        let who: String
        let what: String
        let learned: String
        let to: String
        let version: Int
    }

    init(_ entries: [DevelopmentEntry], _ policy: LearnPolicy, _ staff: StaffNames) {
        self.entries = entries.map { entry in
            Entry(
                who: staff[entry.account],
                what: "\(policy.title(entry.told.kind)), \(entry.told.inShort(policy))",
                learned: entry.told.learned,
                to: "/cpd/\(entry.id)/sign",
                version: entry.version
            )
        }
        empty = entries.isEmpty ? Empty(heading: "Nothing waits for you", paragraph: nil) : nil
    }
}
