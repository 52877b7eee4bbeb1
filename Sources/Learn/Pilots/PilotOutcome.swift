/// What can be said of one measure of a pilot, and no more.
package struct PilotOutcome: Hashable, Sendable {
    package let measure: PilotMeasure
    package let piloted: Side
    /// Nil where nothing is compared.
    package let compared: Side?

    package enum Side: Hashable, Sendable {
        /// There is no baseline, or no result.
        case waits
        /// Fewer than the policy asks for before a change is told.
        case few
        case changed(PilotChange)
    }

    /// The latest figure of each phase counts; `fewest` is of how many each has to be at least.
    package init(_ measure: PilotMeasure, of pilot: Pilot, fewest: Int) {
        self.measure = measure
        piloted = Side(measure, .piloted, of: pilot, fewest)
        compared = pilot.plan.compared.group.map { _ in Side(measure, .compared, of: pilot, fewest) }
    }

    /// By how much more it changed where it was tried; nil unless both sides have a baseline and a result that are enough.
    package var difference: PilotChange? {
        guard case .changed(let tried) = piloted, case .changed(let others) = compared else { return nil }
        return tried.beyond(others)
    }
}

extension PilotOutcome.Side {
    fileprivate init(_ measure: PilotMeasure, _ side: PilotSide, of pilot: Pilot, _ fewest: Int) {
        guard let before = pilot.latest(measure.id, side, .baseline)?.told.figure,
            let after = pilot.latest(measure.id, side, .result)?.told.figure
        else {
            self = .waits
            return
        }
        guard min(before.count, after.count) >= fewest, let change = PilotChange(from: before, to: after) else {
            self = .few
            return
        }
        self = .changed(change)
    }
}
