/// The days on which something is in force; without an end it still is.
package struct Period: Hashable, Sendable {
    package let from: CalendarDay
    package let to: CalendarDay?

    package init(from: CalendarDay, to: CalendarDay? = nil) {
        self.from = from
        self.to = to
    }

    package func contains(_ day: CalendarDay) -> Bool {
        day >= from && to.map { day <= $0 } ?? true
    }
}
