/// Who lives together.
enum Shape {
    case alone
    case couple(isOld: Bool)
    case family(adults: Int, children: Int)
    case elderWithChild
    case shared(Int)

    var count: Int {
        switch self {
        case .alone: 1
        case .couple, .elderWithChild: 2
        case .family(let adults, let children): adults + children
        case .shared(let count): count
        }
    }

    static func drawn(_ chance: inout Chance) -> Shape {
        let children = chance.weighed([(1, 38), (2, 38), (3, 17), (4, 7)]) ?? 1
        let shares: [(Shape, Int)] = [
            (.alone, 26), (.couple(isOld: false), 12), (.couple(isOld: true), 10),
            (.family(adults: 2, children: children), 26),
            (.family(adults: 1, children: children), 14), (.elderWithChild, 6), (.shared(chance.within(3...5)), 6),
        ]
        return chance.weighed(shares.map { (item: $0.0, share: $0.1) }) ?? .alone
    }
}
