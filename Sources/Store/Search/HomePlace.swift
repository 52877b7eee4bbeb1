/// The postcode of a home, and its district: `B147QH` and `B14`.
///
/// The shape is that of British postcodes but for a rare exception; what has another shape is compared as it stands.
struct HomePlace: Hashable {
    let postcode: String?
    let district: String?

    init?(postcode: String) {
        let compact = Self.compact(postcode)
        guard !compact.isEmpty, compact.utf8.count <= 16 else { return nil }
        if let match = compact.wholeMatch(of: Self.whole) {
            self.postcode = compact
            district = String(match.1)
        } else if compact.wholeMatch(of: Self.outward) != nil {
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
        for text in [parts.joined(), parts.last ?? ""] where Self.compact(text).wholeMatch(of: Self.whole) != nil {
            self.init(postcode: text)
            return
        }
        return nil
    }

    private static func compact(_ text: String) -> String {
        text.prefix(64).filter { !$0.isWhitespace }.uppercased()
    }

    private static var whole: Regex<(Substring, Substring)> { #/([A-Z]{1,2}[0-9][0-9A-Z]?)[0-9][A-Z]{2}/# }
    private static var outward: Regex<Substring> { #/[A-Z]{1,2}[0-9][0-9A-Z]?/# }
}
