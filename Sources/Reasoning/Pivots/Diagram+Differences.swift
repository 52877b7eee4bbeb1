extension Diagram {
    private struct Pair: Hashable {
        let left: Place
        let right: Place
    }

    /// For each level that occurs in a function, the outcomes between which its answer can decide, in ascending order.
    ///
    /// Takes at most as many steps for a level as there are pairs of nodes below it; a level that can decide between all outcomes
    /// is usually done after a few.
    func outcomesDecided(in root: Place) -> [Int: [Int]] {
        let (branches, outcomes) = parts(of: root)
        var decided: [Int: [Int]] = [:]
        for (level, siblings) in branches {
            decided[level] = differences(among: siblings, atMost: outcomes.count).sorted()
        }
        return decided
    }

    /// The children of every branch in a function, by level, and the outcomes it can have.
    private func parts(of root: Place) -> (branches: [Int: [[Place]]], outcomes: Set<Int>) {
        var branches: [Int: [[Place]]] = [:]
        var outcomes: Set<Int> = []
        var seen: Set<Place> = [root]
        var waiting = [root]
        while let place = waiting.popLast() {
            switch self[place] {
            case .outcome(let outcome):
                outcomes.insert(outcome)
            case .branch(let level, let children):
                branches[level, default: []].append(children)
                waiting += children.filter { seen.insert($0).inserted }
            }
        }
        return (branches, outcomes)
    }

    /// The outcomes two siblings lead to where, by the same answers below, they lead to different ones.
    private func differences(among families: [[Place]], atMost limit: Int) -> Set<Int> {
        var outcomes: Set<Int> = []
        var seen: Set<Pair> = []
        var waiting: [Pair] = []
        for siblings in families {
            for (place, left) in siblings.enumerated() {
                for right in siblings[(place + 1)...] { waiting.append(Pair(left: left, right: right)) }
            }
        }
        while outcomes.count < limit, let pair = waiting.popLast() {
            guard pair.left != pair.right, seen.insert(pair).inserted else { continue }
            if let (level, count) = top(of: [pair.left, pair.right]) {
                for answer in 0..<count {
                    let left = follow(pair.left, at: level, answer)
                    waiting.append(Pair(left: left, right: follow(pair.right, at: level, answer)))
                }
            } else {
                for place in [pair.left, pair.right] {
                    if case .outcome(let outcome) = self[place] { outcomes.insert(outcome) }
                }
            }
        }
        return outcomes
    }
}
