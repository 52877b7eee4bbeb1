extension Array where Element: Hashable {
    /// The elements in order, each once.
    func withoutRepeats() -> [Element] {
        guard count > 1 else { return self }
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
