extension Field {
    /// The whole number that stands here, within a range.
    package func wholeNumber(in range: ClosedRange<Int> = 0...1_000_000) throws(BadInput) -> Int {
        let text = try text()
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        guard isWhole else { throw bad("\(text.inQuotes) is not a whole number", remedy: "write digits, such as 14") }
        guard let number = Int(text), range.contains(number) else {
            throw bad(
                "\(text.inQuotes) is out of range",
                remedy: "write a number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// The number that stands here, decimals included.
    package func number() throws(BadInput) -> Double {
        let text = try text()
        let isPlain = text.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
        guard isPlain, let number = Double(text), number.isFinite else {
            throw bad("\(text.inQuotes) is not a number", remedy: "write a number, such as 14 or 0.5")
        }
        return number
    }
}
