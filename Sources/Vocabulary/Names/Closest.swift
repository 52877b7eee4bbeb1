/// The name among those known that is spelled most like the one given; nil when none is near.
///
/// Near means an edit distance of at most a third of the length. Runs in the product of the lengths for each name.
package func closest(to name: String, among known: some Sequence<String>) -> String? {
    let limit = max(2, name.count / 3)
    let ranked = known.map { (name: $0, distance: editDistance(name.lowercased(), $0.lowercased())) }
    return ranked.filter { $0.distance <= limit }
        .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
        .name
}

private func editDistance(_ one: String, _ other: String) -> Int {
    let from = Array(one.unicodeScalars)
    let to = Array(other.unicodeScalars)
    guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
    var previous = Array(0...to.count)
    for (row, scalar) in from.enumerated() {
        var current = [row + 1]
        for (column, candidate) in to.enumerated() {
            let change = previous[column] + (scalar == candidate ? 0 : 1)
            current.append(min(change, previous[column + 1] + 1, current[column] + 1))
        }
        previous = current
    }
    return previous[to.count]
}
