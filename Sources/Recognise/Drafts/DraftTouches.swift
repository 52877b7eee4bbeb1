/// At which revision each field of a draft was last changed, so that two windows on different parts do not disturb each other.
package struct DraftTouches: Hashable, Sendable {
    package private(set) var names: [String: Int]
    /// For every field that is not named: a revision at or after the last change of any of them.
    package private(set) var others: Int

    package init(names: [String: Int] = [:], others: Int = 1) {
        self.names = names
        self.others = others
    }

    /// The last revision in which any of the fields meant was changed.
    package func last(_ isMeant: (String) -> Bool) -> Int {
        names.reduce(others) { isMeant($1.key) ? max($0, $1.value) : $0 }
    }

    mutating func note(_ revision: Int, from old: DraftFields, to new: DraftFields) {
        for name in Set(old.values.keys).union(new.values.keys) where old[name] != new[name] {
            names[name] = revision
        }
        // Fields that went leave their names here; when those are many, one number stands for all of them.
        guard names.count > 2 * DraftFields.mostValues else { return }
        others = names.filter { new[$0.key].isEmpty }.reduce(others) { max($0, $1.value) }
        names = names.filter { !new[$0.key].isEmpty }
    }
}
