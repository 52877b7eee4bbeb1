package import Learn
import PlainWords
import Website

extension Agreement {
    /// Below so many pieces the interval about a kappa is a rough one.
    private static let many = 30

    /// What it says in plain words, and what it cannot say.
    package func words(assessors: Int, pieces: Int, alike: Int) -> [String] {
        guard assessors > 1 else { return ["Too few handed in to tell whether anybody agrees."] }
        let told = "\(assessors) handed in. All of them were of one mind on \(alike) of \(pieces) pieces."
        switch self {
        case .undefined(.allAlike):
            return [
                told,
                "Everybody judged everything alike, and so could chance: only pieces of both kinds tell how far you agree.",
            ]
        case .undefined: return [told]
        case .kappa(let kappa):
            let range = kappa.interval
            let name = AgreementMeasure(assessors: assessors).words
            return [
                told,
                "Beyond what chance would give they agree to \(kappa.value.inTwoPlaces), where 1 is always and 0 is what chance gives (\(name), likely between \(range.lowerBound.inTwoPlaces) and \(range.upperBound.inTwoPlaces)).",
                pieces < Self.many
                    ? "\(pieces) pieces are few, so that this is rough. It says where to talk, and not who is right: all may have moved together."
                    : "It says where to talk, and not who is right: all may have moved together.",
            ]
        }
    }
}

extension AgreementMeasure {
    fileprivate var words: String {
        switch self {
        case .cohens: "Cohen’s kappa"
        case .fleiss: "Fleiss’ kappa"
        }
    }
}

extension AgreementWithRest {
    /// How often somebody judged as most of the rest did; `who` begins the sentence.
    package func words(_ who: String) -> String {
        let beside = others.map { " The others did so on \($0.part) of \($0.whole)\($0.likely)." } ?? ""
        return "\(who) judged as most of the others did on \(own.part) of \(own.whole) pieces\(own.likely).\(beside)"
    }
}

extension ShareInterval {
    /// Between which shares it likely lies, in brackets.
    var likely: String {
        " (likely between \(interval.lowerBound.inHundred) and \(interval.upperBound.inHundred) in a hundred)"
    }
}

extension Double {
    fileprivate var inHundred: Int { Int((self * 100).rounded()) }

    fileprivate var inTwoPlaces: String {
        let hundredths = Int((self * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        return "\(hundredths < 0 ? "−" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
