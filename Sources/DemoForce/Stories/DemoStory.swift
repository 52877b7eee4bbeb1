/// A pattern worth finding, with where its latest telling is found.
package struct DemoStory: Sendable {
    package let id: String
    package let title: String
    /// What there is to see.
    package let look: String
    /// How many tellings there are.
    package let count: Int
    /// The contacts of the telling that has just happened, by when they did.
    package let references: [String]
    /// Whom it is about.
    package let person: String
    /// With whom to sign in to see its last contact.
    package let signIn: String

    static func all(in stories: [Story], of contacts: [DemoContact], _ world: DemoWorld) -> [DemoStory] {
        stories.filter(\.isPattern).compactMap { story in
            let mine = contacts.filter { $0.story == story.id }
            let latest = mine.filter { $0.telling == 0 }
            guard let last = latest.last, let lead = last.people.first?.resident else { return nil }
            return DemoStory(
                id: story.id,
                title: story.title,
                look: story.look ?? "",
                count: Set(mine.map(\.telling)).count,
                references: latest.map(\.reference),
                person: world.people[lead].name,
                signIn: last.recordedBy
            )
        }
    }
}
