import Foundation

/// Brings a name to the letters that it is compared by.
enum NameFolding {
    /// The words of a name in small letters without accents or apostrophes; hyphens stay, between parts of a word.
    static func words(_ text: String) -> [String] {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(longest) where !apostrophes.contains(scalar) {
            if hyphens.contains(scalar) {
                folded.append("-")
                continue
            }
            // Decomposed one by one: an apostrophe that stands by itself must not turn into a blank.
            for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
                folded.append(contentsOf: letters(of: part).unicodeScalars)
            }
        }
        return String(folded).split(separator: " ").map(String.init)
    }

    private static func letters(of scalar: Unicode.Scalar) -> String {
        // Combining accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters.
        if ("\u{300}"..."\u{36F}").contains(scalar) { return "" }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return String(scalar)
        // Marks of writing that cannot be seen, such as a soft hyphen.
        case .format: return ""
        case _ where properties.isAlphabetic:
            let lower = properties.lowercaseMapping
            return undecomposed[lower] ?? lower
        default: return " "
        }
    }

    /// No name is longer; what is bounds the work.
    private static let longest = 400

    private static let apostrophes: Set<Unicode.Scalar> = [
        "'", "`", "\u{B4}", "\u{2BB}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}",
    ]

    private static let hyphens: Set<Unicode.Scalar> = [
        "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
    ]

    /// Letters that have no accent to take off, as they are written where they are lacking.
    private static let undecomposed = [
        "æ": "ae", "ð": "d", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "œ": "oe", "ß": "ss", "þ": "th",
    ]
}
