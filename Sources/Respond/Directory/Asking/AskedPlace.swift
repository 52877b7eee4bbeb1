/// Where somebody is, as far as it is asked for: a postcode or the name of a place.
package enum AskedPlace: Hashable, Sendable {
    case postcode(AskedPostcode)
    /// As `DirectoryWords` folds it.
    case name(String)

    /// Nil where nothing is written.
    package init?(_ text: String) {
        if let postcode = AskedPostcode(text) {
            self = .postcode(postcode)
            return
        }
        let name = DirectoryWords.folded(text)
        guard !name.isEmpty else { return nil }
        self = .name(name)
    }
}

/// A postcode, of which the district is enough to know what serves it; the rest is not looked at.
package struct AskedPostcode: Hashable, Sendable {
    /// The letters, such as `YH`.
    package let area: String
    /// The letters and the number, such as `YH2`.
    package let district: String

    /// Reads `YH2`, `YH2 9RD` or `yh29rd`; nil for anything else.
    package init?(_ text: String) {
        let letters = text.uppercased().filter { !$0.isWhitespace }
        if let whole = AskedPostcode(district: letters) {
            self = whole
            return
        }
        let inward = letters.suffix(3)
        guard inward.count == 3, inward.first?.isNumber == true, inward.dropFirst().allSatisfy(\.isLetter) else {
            return nil
        }
        self.init(district: String(letters.dropLast(3)))
    }

    /// One or two letters, then a digit, then a digit or letter at most.
    init?(district: String) {
        guard district.allSatisfy(\.isASCII) else { return nil }
        let area = district.prefix { $0.isUppercase }
        let number = district.dropFirst(area.count)
        guard (1...2).contains(area.count), (1...2).contains(number.count), number.first?.isNumber == true,
            number.allSatisfy({ $0.isNumber || $0.isUppercase })
        else { return nil }
        self.area = String(area)
        self.district = district
    }
}
