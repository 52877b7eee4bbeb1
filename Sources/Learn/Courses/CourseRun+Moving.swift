import Vocabulary

extension CourseRun {
    /// The same at its next version, with other terms.
    func changed(to terms: CourseTerms, at moment: Instant) throws(Refusal) -> CourseRun {
        try checkOpen(at: moment)
        var problems = FieldProblems()
        problems.require(
            terms.capacity >= placesHeld,
            "capacity",
            "\(placesHeld) have a place already",
            "give at least as many places"
        )
        let left = Set(bookings.map(\.agency)).subtracting(terms.agencies).map(\.text).sorted()
        problems.require(
            left.isEmpty,
            "agencies",
            "people of \(left.joined(separator: ", ")) have asked for a place",
            "let these agencies come as well"
        )
        try problems.check()
        var next = self
        next.version += 1
        next.terms = terms
        return next
    }

    func cancelled(because reason: String, at moment: Instant) throws(Refusal) -> CourseRun {
        guard status == .planned else { throw wrongState }
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "because", "there is no reason", "say why it is cancelled")
        try problems.check()
        var next = self
        next.version += 1
        next.status = .cancelled
        next.cancelled = reason
        return next
    }

    /// Nil where they have asked already.
    func booked(_ learner: AccountID, of agency: AgencyID, at moment: Instant) throws(Refusal) -> CourseRun? {
        try checkOpen(at: moment)
        guard place(of: learner) == nil else { return nil }
        var next = self
        next.version += 1
        next.bookings.append(CourseBooking(learner: learner, agency: agency, at: moment))
        return next
    }

    /// Nil where they have none; whoever waited longest has it then.
    func gaveUp(_ learner: AccountID, at moment: Instant) throws(Refusal) -> CourseRun? {
        try checkOpen(at: moment)
        guard place(of: learner) != nil else { return nil }
        var next = self
        next.version += 1
        next.bookings.removeAll { $0.learner == learner }
        return next
    }

    private func checkOpen(at moment: Instant) throws(Refusal) {
        guard status == .planned else { throw wrongState }
        if isOpen(at: moment) { return }
        throw Refusal(.notInThisState, "this course has begun", remedy: "ask the trainer")
    }

    var wrongState: Refusal {
        Refusal(
            .notInThisState,
            "this course is \(status.words)",
            remedy: "this can be done only while it is \(Status.planned.words)"
        )
    }
}
