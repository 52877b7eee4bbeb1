import DemoForce
import Vocabulary

/// What to sign in with, and what is worth finding, as it is printed and kept beside the records.
struct DemoGuide {
    private let force: DemoForce
    private let password: DemoPassword
    private let start: Instant

    init(_ force: DemoForce, password: DemoPassword, from start: Instant) {
        self.force = force
        self.password = password
        self.start = start
    }

    var text: String {
        """
        Aldermere Police and its partners: every person and place in this folder is invented.
        \(force.people.count.grouped) people, \(force.contacts.count.grouped) contacts, \
        \(force.events.count.grouped) events since \(LocalTime.day(of: start.adding(days: 1)).words).

        SIGN IN (each with the password \(password.text))
        \(signIns)

        WORTH FINDING (search by the name, or open the contact by its reference)
        \(stories)
        \(learning)

        """
    }

    /// One of each post and unit, in the order of the script.
    private var signIns: String {
        let shown = force.shown
        let width = shown.map(\.signIn.count).max() ?? 0
        return shown.map { one in
            let place = one.unit.map { $0 == "force" ? "" : ", " + $0 } ?? ""
            return "  " + one.signIn.padded(to: width) + "  " + one.name + ", " + one.post.lowercasedFirst + place
        }
        .joined(separator: "\n")
    }

    /// Where what people learn and are licensed for is found.
    private var learning: String {
        func name(_ role: String) -> String { force.staff.first { $0.roles == [role] }?.signIn ?? "" }
        return """
              Learning in every state: My team, Practice and Needs as \(name("supervisor")), Licences as \
            \(name("licensing-panel")), Exercises, Moderation, Content, Pilots and Coverage as \
            \(name("quality-assurer")), Welfare as \(name("welfare-lead"))
              An investigation whose lead holds a licence no longer, and one that nobody leads: Allocations as \
            \(name("chief-officer"))
            """
    }

    private var stories: String {
        force.stories.map { story in
            """
              \(story.title.uppercasedFirst): \(story.person)
                \(story.look)
                \(story.references.joined(separator: ", ")); the last was recorded by \(story.signIn)
            """
        }
        .joined(separator: "\n")
    }
}

extension Int {
    fileprivate var grouped: String {
        self < 1_000 ? "\(self)" : "\(self / 1_000),\(String(1_000 + self % 1_000).dropFirst())"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
