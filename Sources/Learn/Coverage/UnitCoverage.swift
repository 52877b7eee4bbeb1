package import Vocabulary

/// Of how many people of a unit a programme is asked, and how they stand with it; nobody is named.
package struct UnitCoverage: Hashable, Sendable {
    package let programme: ProgrammeID
    /// Nil for those of no unit.
    package let unit: UnitID?
    package let asked: Int
    package let held: Int
    package let overdue: Int
    /// Those whose day is near enough to be reminded of it.
    package let soon: Int
    /// Its champions of today who hold it themselves.
    package let champions: Int

    package init(
        _ programme: ProgrammeID,
        _ unit: UnitID?,
        asked: Int,
        held: Int,
        overdue: Int,
        soon: Int,
        champions: Int
    ) {
        self.programme = programme
        self.unit = unit
        self.asked = asked
        self.held = held
        self.overdue = overdue
        self.soon = soon
        self.champions = champions
    }

    /// In per cent, rounded down; nil where they are too few for a share to tell of a unit and not of one of them.
    package func share(_ count: Int, fewest: Int) -> Int? {
        asked >= max(1, fewest) ? count * 100 / asked : nil
    }
}
