/// The parameters of a query as they were written: names and values in order, percent signs undone.
///
/// A plus sign stays a plus sign, so that the offset of a moment needs no escape; no parameter here holds blanks.
package struct QueryText {
    package let parameters: [(name: String, value: String)]

    /// Nil where an escape is broken or gives no UTF-8.
    package init?(_ query: String) {
        var parameters: [(name: String, value: String)] = []
        for part in query.split(separator: "&", omittingEmptySubsequences: true) {
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(pieces[0]), let value = Self.decoded(pieces.count > 1 ? pieces[1] : "") else {
                return nil
            }
            parameters.append((name, value))
        }
        self.parameters = parameters
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexValue, let low = rest.popFirst()?.hexValue else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
