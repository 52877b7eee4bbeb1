/// How far a role reaches for a deed.
enum Extent: Int, Comparable {
    /// What one took part in.
    case involvement
    /// That, and what belongs to one's own unit.
    case unit
    /// What belongs to one's own agency.
    case agency

    static func < (one: Extent, other: Extent) -> Bool {
        one.rawValue < other.rawValue
    }
}
