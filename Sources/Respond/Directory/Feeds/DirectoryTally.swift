/// What an import does to the entries of its feed, counted.
package struct DirectoryTally: Hashable, Sendable {
    package let added: Int
    package let changed: Int
    package let withdrawn: Int
    package let unchanged: Int

    package init(added: Int = 0, changed: Int = 0, withdrawn: Int = 0, unchanged: Int = 0) {
        self.added = added
        self.changed = changed
        self.withdrawn = withdrawn
        self.unchanged = unchanged
    }

    package var words: String {
        "\(added) added, \(changed) changed, \(withdrawn) withdrawn, \(unchanged) unchanged"
    }
}
