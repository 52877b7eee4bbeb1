package import Recognise
package import Vocabulary

/// That a contact which waits is to be assessed again, why, and by whose care.
package struct AskedReassessment: Hashable, Sendable {
    package enum Cause: String, CaseIterable, Sendable {
        /// It has waited longer than it may.
        case ranOut = "ran-out"
        /// Something of it changed since the clock was begun.
        case changed
    }

    package let because: [Cause]
    /// Whose task it is.
    package let role: AccountRole
    /// In which unit; nil where the whole agency is meant.
    package let unit: UnitID?
}

extension Wait {
    /// Whether a contact of a unit is to be assessed again now; nil where it may wait on.
    package func reassessment(at now: Instant, hasChanged: Bool, unit: UnitID?) -> AskedReassessment? {
        guard ended == nil else { return nil }
        var because: [AskedReassessment.Cause] = []
        if now >= due { because.append(.ranOut) }
        if hasChanged { because.append(.changed) }
        return because.isEmpty ? nil : AskedReassessment(because: because, role: asks, unit: unit)
    }
}
