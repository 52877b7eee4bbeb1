import Recognise
import Vocabulary

extension Contact {
    /// When this place, or a home of somebody listed, was met before.
    var metHere: [Instant] {
        let places = Set(([location] + people.map(\.home)).compactMap { $0?.address })
        guard !places.isEmpty else { return [] }
        return history.filter { !places.isDisjoint(with: $0.places.compactMap(\.address)) }.map(\.at)
    }
}

extension Location {
    /// The line and the postcode as addresses are compared, without regard to case, white space and punctuation; nil
    /// where either is missing, since half an address may be many places.
    fileprivate var address: String? {
        guard let line, let postcode else { return nil }
        let text = (line + postcode).lowercased().filter { $0.isLetter || $0.isNumber }
        return text.isEmpty ? nil : text
    }
}
