import ClueSpotting

/// Words that the phrases of a policy use together, and words that are never a misspelling of theirs.
package struct SharedWords: Sendable {
    /// Words that phrases use by one name.
    package struct Group: Sendable {
        package let name: String
        package let members: [String]

        package init(name: String, members: [String]) {
            self.name = name
            self.members = members
        }
    }

    package var groups: [Group]
    package var wordsOfTheirOwn: [String]

    package init(groups: [Group] = [], wordsOfTheirOwn: [String] = []) {
        self.groups = groups
        self.wordsOfTheirOwn = wordsOfTheirOwn
    }

    var asWordGroups: [WordGroup] {
        groups.map { WordGroup(name: $0.name, members: $0.members) }
    }
}
