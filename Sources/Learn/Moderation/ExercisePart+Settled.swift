package import Vocabulary

extension ExercisePart {
    /// Whether it is still to be settled that they differed, where they did: nobody decided what follows, or they judge together.
    package func isUnsettled(on today: CalendarDay) -> Bool {
        guard let followUp else { return true }
        return followUp.kind == .together && followUp.until.map { today <= $0 } ?? false
    }
}
