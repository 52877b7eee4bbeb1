package import Vocabulary

/// A row of UUIDs of version 7 (RFC 9562 section 5.7), each greater than the one before it.
///
/// The twelve bits after the millisecond count (section 6.2, method 1): they start at a random number in the lower
/// half at each new millisecond. The 62 bits at the end are random in each, so that no id can be guessed from another.
package struct TimeOrderedIDs {
    private var millisecond: UInt64 = 0
    private var count: UInt64 = 0

    package init() {}

    /// The next id; the clock may stand still or go back, and the ids go on.
    package mutating func next(at now: UInt64, using generator: inout some RandomNumberGenerator) -> RecordID {
        if now > millisecond {
            millisecond = now
            count = UInt64.random(in: 0..<0x800, using: &generator)
        } else if count < 0xFFF {
            count += 1
        } else {
            millisecond += 1
            count = UInt64.random(in: 0..<0x800, using: &generator)
        }
        let high = millisecond << 16 | 0x7000 | count
        let low = 0x8000_0000_0000_0000 | generator.next() >> 2
        return RecordID(text(high, low))
    }

    private func text(_ high: UInt64, _ low: UInt64) -> String {
        let digits = hexadecimal(high) + hexadecimal(low)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    private func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
