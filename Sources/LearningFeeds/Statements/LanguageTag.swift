/// Tags of languages (RFC 5646), by their form.
enum LanguageTag {
    static func isOne(_ text: String) -> Bool {
        if irregular.contains(text) { return true }
        var parts = text.split(separator: "-", omittingEmptySubsequences: false)[...]
        guard parts.allSatisfy(\.isAlphanumeric), let first = parts.popFirst() else { return false }
        if first == "x" { return isPrivate(parts) }
        guard first.isLetters, 2...8 ~= first.count else { return false }
        if first.count <= 3 {
            for _ in 0..<3 where parts.first.map({ $0.isLetters && $0.count == 3 }) == true { parts.removeFirst() }
        }
        if parts.first.map({ $0.isLetters && $0.count == 4 }) == true { parts.removeFirst() }
        if parts.first.map(\.isRegion) == true { parts.removeFirst() }
        while parts.first.map(\.isVariant) == true { parts.removeFirst() }
        while let mark = parts.first, mark.count == 1, mark.lowercased() != "x" {
            parts.removeFirst()
            let inner = parts.prefix { 2...8 ~= $0.count }
            guard !inner.isEmpty else { return false }
            parts = parts.dropFirst(inner.count)
        }
        guard let mark = parts.popFirst() else { return true }
        return mark == "x" && isPrivate(parts)
    }

    private static func isPrivate(_ parts: ArraySlice<Substring>) -> Bool {
        !parts.isEmpty && parts.allSatisfy { 1...8 ~= $0.count }
    }

    private static let irregular: Set<String> = [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE", "art-lojban", "cel-gaulish",
        "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
    ]
}

extension Substring {
    fileprivate var isLetters: Bool { unicodeScalars.allSatisfy(\.isLetter) }
    fileprivate var isDigits: Bool { unicodeScalars.allSatisfy(\.isDigit) }
    fileprivate var isAlphanumeric: Bool { !isEmpty && unicodeScalars.allSatisfy { $0.isLetter || $0.isDigit } }
    fileprivate var isRegion: Bool { isLetters && count == 2 || isDigits && count == 3 }
    fileprivate var isVariant: Bool { 5...8 ~= count || count == 4 && prefix(1).isDigits }
}
