extension Field {
    /// The whole number that stands here, within a range.
    ///
    /// As in JSON Schema, `14.0` and `1e2` are whole too: some clients write every number as one with decimals.
    package func wholeNumber(in range: ClosedRange<Int> = 0...1_000_000) throws(BadInput) -> Int {
        let text = try text()
        guard let value = text.asNumber, value == value.rounded() else {
            throw bad("\(text.inQuotes) is not a whole number", remedy: "write digits, such as 14")
        }
        guard let number = Int(text) ?? Int(exactly: value), range.contains(number) else {
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
        guard let number = text.asNumber else {
            throw bad("\(text.inQuotes) is not a number", remedy: "write a number, such as 14 or 0.5")
        }
        return number
    }
}

extension String {
    /// What it says in plain digits: no hexadecimal, no infinity, no space.
    fileprivate var asNumber: Double? {
        guard utf8.allSatisfy("0123456789+-.eE".utf8.contains), let number = Double(self), number.isFinite else {
            return nil
        }
        return number
    }
}
