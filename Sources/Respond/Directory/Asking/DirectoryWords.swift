import Foundation

/// How words are made alike before they are held against each other.
package enum DirectoryWords {
    /// Small letters without accents, one blank between the words; everything else is left out.
    package static func folded(_ text: String) -> String {
        let plain = text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
        var folded = ""
        var isBetween = false
        for scalar in plain where !scalar.properties.generalCategory.isMark {
            guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
                // A home's wifi is sought as homes wifi, and never as home s wifi.
                isBetween = isBetween || (scalar != "'" && scalar != "\u{2019}")
                continue
            }
            if isBetween, !folded.isEmpty { folded.unicodeScalars.append(" ") }
            isBetween = false
            folded.unicodeScalars.append(scalar)
        }
        return folded
    }

    /// The words that are sought, each of which is to be found.
    package static func sought(_ text: String) -> [String] {
        folded(text).split(separator: " ").map(String.init)
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .enclosingMark || self == .spacingMark }
}
