/// Media types with at most one parameter, as attachments give them.
enum MediaTypeText {
    static func isOne(_ text: String) -> Bool {
        let halves = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        let names = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy(isName) else { return false }
        guard halves.count == 2 else { return true }
        let pair = halves[1].drop(while: \.isWhitespace).split(
            separator: "=",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard pair.count == 2, isName(pair[0]) else { return false }
        let value = pair[1]
        guard let mark = value.first, mark == "\"" || mark == "'" else { return isName(value) }
        return value.count > 2 && value.last == mark && isName(value.dropFirst().dropLast())
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { $0.isLetter || $0.isDigit || "-_+.".unicodeScalars.contains($0) }
    }
}

/// Lengths of time of ISO 8601, each part at most once and in their order.
enum ISODuration {
    static func isOne(_ text: String) -> Bool {
        guard text.first == "P" else { return false }
        let halves = text.dropFirst().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard isMade(halves[0], of: "YMWD") else { return false }
        guard halves.count == 2 else { return !halves[0].isEmpty }
        return !halves[1].isEmpty && isMade(halves[1], of: "HMS")
    }

    private static func isMade(_ text: Substring, of units: String) -> Bool {
        var (rest, units) = (text, Substring(units))
        while !rest.isEmpty {
            let whole = rest.prefix { ("0"..."9").contains($0) }
            guard !whole.isEmpty else { return false }
            rest = rest.dropFirst(whole.count)
            var hasFraction = false
            if rest.first == "." {
                let fraction = rest.dropFirst().prefix { ("0"..."9").contains($0) }
                guard 1...2 ~= fraction.count else { return false }
                rest = rest.dropFirst(fraction.count + 1)
                hasFraction = true
            }
            guard let unit = rest.popFirst(), let place = units.firstIndex(of: unit), !hasFraction || unit == "S" else {
                return false
            }
            units = units[units.index(after: place)...]
        }
        return true
    }
}
