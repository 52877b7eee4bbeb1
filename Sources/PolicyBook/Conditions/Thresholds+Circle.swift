import Understand
import Vocabulary

extension [ThresholdDefinition] {
    /// Tests each of which needs the result of the next, from one test back to itself; nil where there are none.
    var circle: [ThresholdID]? {
        let needs = Dictionary(map { ($0.id, $0.needed) }) { first, _ in first }
        return lazy.compactMap { Self.circle(from: [$0.id], needs) }.first
    }

    private static func circle(from path: [ThresholdID], _ needs: [ThresholdID: [ThresholdID]]) -> [ThresholdID]? {
        for next in path.last.flatMap({ needs[$0] }) ?? [] {
            if next == path.first { return path + [next] }
            if path.contains(next) { continue }
            if let found = circle(from: path + [next], needs) { return found }
        }
        return nil
    }
}

extension ThresholdDefinition {
    /// The tests whose results it needs, in the order of writing.
    fileprivate var needed: [ThresholdID] {
        metWhen.atoms.compactMap { if case .threshold(let id) = $0 { id } else { nil } }
    }
}
