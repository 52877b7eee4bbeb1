package import Vocabulary

/// A span of time as an agreement writes it.
package struct AgreedTime: Hashable, Codable, Sendable {
    package enum Unit: String, CaseIterable, Codable, Sendable {
        case hours
        case workingDays = "working-days"
    }

    package let count: Int
    package let unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package var clock: Clock { unit == .hours ? .hours(count) : .workingDays(count) }

    /// Those whose time it is are warned when a quarter of it is left.
    var warnHours: Int { unit == .hours ? count / 4 : count * 2 }

    /// Whether it is over no later than another, whenever both begin: a working day is never shorter than 24 hours.
    func isNeverLonger(than other: Clock) -> Bool {
        switch (unit, other) {
        case (.hours, .hours(let hours)): count <= hours
        case (.hours, .days(let days)), (.hours, .workingDays(let days)): count <= 24 * days
        case (.workingDays, .workingDays(let days)): count <= days
        default: false
        }
    }
}
