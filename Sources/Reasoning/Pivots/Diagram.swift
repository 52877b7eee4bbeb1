/// A store of reduced ordered decision diagrams.
///
/// A diagram is a function of the levels' answers. Each branch stands at a level and has a child for each answer; levels only grow on the
/// way down. No branch has children that are all one, and no two nodes are alike, so that equal functions are the same node, and
/// the levels that occur in a diagram are exactly those its outcome depends on.
struct Diagram {
    /// A place in the store, and with it a function.
    typealias Place = Int

    enum Node: Hashable {
        case outcome(Int)
        case branch(level: Int, children: [Place])
    }

    private struct Choice: Hashable {
        let test: Place
        let yes: Place
        let no: Place
    }

    /// The function that is always 0, and as a test always fails.
    let no: Place = 0
    /// The function that is always 1, and as a test always holds.
    let yes: Place = 1

    private var nodes: [Node] = [.outcome(0), .outcome(1)]
    private var places: [Node: Place] = [.outcome(0): 0, .outcome(1): 1]
    private var choices: [Choice: Place] = [:]

    subscript(_ place: Place) -> Node { nodes[place] }

    /// The function with this node at its top.
    mutating func place(of node: Node) -> Place {
        if case .branch(_, let children) = node, let first = children.first, children.allSatisfy({ $0 == first }) {
            return first
        }
        if let place = places[node] { return place }
        nodes.append(node)
        places[node] = nodes.count - 1
        return nodes.count - 1
    }

    /// The function that follows one function where a test holds and another where it fails.
    ///
    /// Takes at most as many steps as the product of the three diagrams' sizes.
    mutating func choose(_ test: Place, then first: Place, else second: Place) -> Place {
        if test == yes || first == second { return first }
        if test == no { return second }
        if first == yes && second == no { return test }
        let choice = Choice(test: test, yes: first, no: second)
        if let known = choices[choice] { return known }
        guard let (level, count) = top(of: [test, first, second]) else { return second }
        var children: [Place] = []
        children.reserveCapacity(count)
        for answer in 0..<count {
            let child = choose(
                follow(test, at: level, answer),
                then: follow(first, at: level, answer),
                else: follow(second, at: level, answer)
            )
            children.append(child)
        }
        let place = place(of: .branch(level: level, children: children))
        choices[choice] = place
        return place
    }

    /// The first level at which one of these functions branches, and into how many; nil when none does.
    func top(of places: [Place]) -> (level: Int, count: Int)? {
        var top: (level: Int, count: Int)?
        for place in places {
            guard case .branch(let level, let children) = nodes[place], level < top?.level ?? Int.max else { continue }
            top = (level, children.count)
        }
        return top
    }

    /// The function that remains once a level's answer is given, for a level not below the top.
    func follow(_ place: Place, at level: Int, _ answer: Int) -> Place {
        guard case .branch(level, let children) = nodes[place] else { return place }
        return children[answer]
    }
}
