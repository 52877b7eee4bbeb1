import Vocabulary

extension PilotReading.Told {
    /// More than any mean here is; it keeps a slip of the finger out, and what is no number.
    private static let largest = 1e9

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(in pilot: Pilot, mending: PilotReading.Mending?, on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        let known = pilot.measures.first { $0.id == measure }
        problems.require(known != nil, "measure", "there is no such measure", "choose one of the pilot")
        problems.require(
            side == .piloted || pilot.plan.compared.group != nil,
            "side",
            "nothing is compared in this pilot",
            "enter figures of those with whom it is tried"
        )
        if let known { check(against: known.told.shape, &problems) }
        check(within: pilot, on: today, &problems)
        problems.require(!source.isBlank, "source", "it has no source", "say where the figure is taken from")
        if let mending {
            problems.require(
                pilot.readings.standing.contains { $0.id == mending.reading },
                "mends",
                "there is no such figure, or another took its place already",
                "choose one that stands"
            )
            problems.require(
                !mending.words.isBlank,
                "because",
                "it is not said what was wrong",
                "say what it puts right"
            )
        }
        try problems.check()
    }

    private func check(against shape: PilotMeasure.Shape, _ problems: inout FieldProblems) {
        switch (figure, shape) {
        case (.share(let part, let all), .share):
            problems.require(all > 0, "of", "nothing was counted", "say of how many")
            let isPart = (0...max(all, 0)).contains(part)
            problems.require(
                isPart,
                "value",
                "these are not so many of so many",
                "give a number from 0 to \(max(all, 0))"
            )
        case (.mean(let value, let all), .mean):
            problems.require(all > 0, "of", "nothing was counted", "say of how many it is the mean")
            problems.require(abs(value) <= Self.largest, "value", "this is no number", "write it like 12 or 3.4")
        default:
            problems.require(false, "value", "the measure is not of this kind", "give it as the measure asks")
        }
    }

    private func check(within pilot: Pilot, on today: CalendarDay, _ problems: inout FieldProblems) {
        problems.require(from <= to, "to", "it ends before it begins", "give the last day that it covers")
        problems.require(to <= today, "to", "that day is to come", "enter it when it has been")
        switch phase {
        case .baseline:
            let first = pilot.begun?.on ?? pilot.plan.begins
            problems.require(to < first, "to", "it reaches into the pilot", "end it before the first day of the pilot")
        case .result:
            problems.require(
                pilot.begun.map { from >= $0.on } ?? false,
                "from",
                pilot.begun == nil ? "the pilot has not begun" : "it reaches back before the pilot",
                "begin it with the first day of the pilot or later"
            )
        }
    }
}
