/// How well one part of a question matches, from the surest to the weakest.
package enum Rung: Int, CaseIterable, Comparable, Sendable {
    case nameExact, bornSameDay, samePostcode, nameSoundsAlike, nameBegins, bornSameYear, sameDistrict

    /// The words that tell why somebody was found.
    package var words: String {
        switch self {
        case .nameExact: "name exact"
        case .bornSameDay: "born the same day"
        case .samePostcode: "same postcode"
        case .nameSoundsAlike: "name sounds alike"
        case .nameBegins: "name begins so"
        case .bornSameYear: "born the same year"
        case .sameDistrict: "same postcode district"
        }
    }

    package static func < (one: Rung, other: Rung) -> Bool {
        one.rawValue < other.rawValue
    }
}
