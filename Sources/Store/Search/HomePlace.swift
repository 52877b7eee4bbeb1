/// The postcode of a home, and its district: `B147QH` and `B14`.
///
/// The shape is that of British postcodes but for a rare exception; what has another shape is compared as it stands.
struct HomePlace: Hashable {
    let postcode: String?
    let district: String?

    init?(postcode: String) {
        let compact = Self.compact(postcode)
        guard !compact.isEmpty, compact.utf8.count <= 16 else { return nil }
        if let outward = Self.outward(of: compact) {
            self.postcode = compact
            district = outward
        } else if Self.isOutward(compact[...]) {
            self.postcode = nil
            district = compact
        } else {
            self.postcode = compact
            district = nil
        }
    }

    /// The postcode at the end of an address line; nil where none stands there.
    init?(endOf address: String) {
        let parts = address.split { $0.isWhitespace || $0 == "," }.suffix(2).map(String.init)
        for text in [parts.joined(), parts.last ?? ""] where Self.outward(of: Self.compact(text)) != nil {
            self.init(postcode: text)
            return
        }
        return nil
    }

    private static func compact(_ text: String) -> String {
        text.prefix(64).filter { !$0.isWhitespace }.uppercased()
    }

    /// `B14` of `B147QH`; nil where the whole has not the shape of a postcode.
    private static func outward(of compact: String) -> String? {
        let inward = Array(compact.utf8.suffix(3))
        let outward = compact.dropLast(3)
        guard inward.count == 3, isDigit(inward[0]), isLetter(inward[1]), isLetter(inward[2]) else { return nil }
        return isOutward(outward) ? String(outward) : nil
    }

    /// One letter or two, a digit, and perhaps one more of either.
    private static func isOutward(_ text: Substring) -> Bool {
        let letters = text.utf8.prefix(while: isLetter).prefix(2)
        var rest = text.utf8.dropFirst(letters.count)
        guard !letters.isEmpty, let digit = rest.popFirst(), isDigit(digit) else { return false }
        return rest.isEmpty || rest.count == 1 && rest.allSatisfy { isDigit($0) || isLetter($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
