/// How many parts of a condition hold, and of how many it cannot be told.
struct Tally {
    private var holding = 0
    private var unknown = 0

    mutating func add(_ truth: Truth) {
        switch truth {
        case .no: break
        case .unknown: unknown += 1
        case .yes: holding += 1
        }
    }

    /// Whether at least so many parts hold.
    func reaches(_ count: Int) -> Truth {
        if holding >= count { return .yes }
        return holding + unknown >= count ? .unknown : .no
    }
}
