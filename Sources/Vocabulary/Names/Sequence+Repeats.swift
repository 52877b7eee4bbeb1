extension Sequence where Element: Hashable {
    /// The elements without repeats, each where it first stands.
    package func removingRepeats() -> [Element] {
        let all = Array(self)
        guard all.count > 1 else { return all }
        // A few are looked through sooner than they are put into a set.
        guard all.count > 8 else {
            return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
        }
        var seen: Set<Element> = []
        return all.filter { seen.insert($0).inserted }
    }
}
