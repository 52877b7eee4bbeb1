package import Vocabulary

/// Something by which a pilot is measured, and where it is hoped to go; that is said before it begins.
package struct PilotMeasure: Hashable, Codable, Sendable {
    package let id: RecordID
    package let told: Told

    package struct Told: Hashable, Codable, Sendable {
        package var what: String
        package var hoped: Direction
        package var shape: Shape
        /// Where its figures are taken from.
        package var source: String

        package init(_ what: String, hoped: Direction, _ shape: Shape, from source: String) {
            self.what = what
            self.hoped = hoped
            self.shape = shape
            self.source = source
        }

        /// - Throws: `Refusal`, which names every field that must be mended.
        func check() throws(Refusal) {
            var problems = FieldProblems()
            problems.require(!what.isBlank, "what", "it is not said what is measured", "say what is counted of what")
            if case .mean(let unit) = shape {
                problems.require(!unit.isBlank, "unit", "the mean has no unit", "say in what, such as “days”")
            }
            problems.require(!source.isBlank, "source", "it has no source", "say where the figures are taken from")
            try problems.check()
        }
    }

    package enum Direction: String, CaseIterable, Codable, Sendable {
        case up, down
    }

    package enum Shape: Hashable, Codable, Sendable {
        /// So many of so many.
        case share
        case mean(unit: String)
    }
}
