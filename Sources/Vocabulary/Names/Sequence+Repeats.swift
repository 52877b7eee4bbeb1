extension Sequence where Element: Hashable {
    /// The elements without repeats, each where it first stands.
    package func removingRepeats() -> [Element] {
        let all = Array(self)
        guard all.count > 1 else { return all }
        var seen: Set<Element> = []
        return all.filter { seen.insert($0).inserted }
    }
}
